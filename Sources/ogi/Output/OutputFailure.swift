/// Why the output could not be written.
struct OutputFailure: Error, Hashable, Sendable {
  enum Step: Hashable, Sendable {
    case create
    case write
    case replace
  }

  let path: String
  let step: Step
  let error: SystemError
}
