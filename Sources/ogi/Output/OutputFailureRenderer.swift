/// Says in one line why the output could not be written, and what to do.
enum OutputFailureRenderer {
  /// The line; `nil` where the reader of a pipe has hung up, which is its right.
  static func line(for failure: OutputFailure) -> String? {
    guard !failure.error.isClosedPipe else { return nil }
    let what =
      switch failure.step {
      case .create: "could not be created"
      case .write: "could not be written"
      case .replace: "could not be put in place"
      case .keepTemporarily: "could not hold a temporary file"
      }
    let path = failure.path.forTerminal
    return "ogi: \(path): \(what) (\(failure.error.message)) — \(advice(for: failure))"
  }

  private static func advice(for failure: OutputFailure) -> String {
    switch failure.step {
    case .create, .replace: "check that the folder exists and may be written to"
    case .write: "check the space on the device"
    case .keepTemporarily: "check the space there, or set TMPDIR to another folder"
    }
  }
}
