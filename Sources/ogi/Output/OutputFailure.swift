/// Why the output could not be written.
struct OutputFailure: Error, Hashable, Sendable {
  enum Step: Hashable, Sendable {
    case create
    case write
    case replace
    /// To keep what is needed meanwhile in a temporary file; the path is its folder.
    case keepTemporarily
  }

  let path: String
  let step: Step
  let error: SystemError
}
