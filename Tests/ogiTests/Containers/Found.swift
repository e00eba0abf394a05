@testable import ogi

/// What paths stand for, as lines: the path of an input, or the line for a person.
func found(at paths: String...) throws -> [String] {
  try Inputs(paths).map { found in
    switch found {
    case .input(let input): input.path
    case .failure(let failure): InputFailureRenderer.line(for: failure)
    case .passedOver(let count, let folder): InputFailureRenderer.line(forPassedOver: count, in: folder)
    }
  }
}
