package import OGIDocuments

extension DocumentReadingError {
  /// Why a program by which a format is read gave no output.
  package init(_ failure: ExternalProgram.Failure, of program: ExternalProgram) {
    switch failure {
    case .notStarted(let code): self = .programFailed(program: program.name, reason: "system error \(code)")
    case .tooSlow(let seconds): self = .tooSlow(seconds: seconds)
    case .tooMuchOutput(let limit): self = .expandsTooMuch(limit: limit)
    }
  }
}
