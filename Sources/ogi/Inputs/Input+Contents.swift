internal import OGIReports

extension Input {
  /// The bytes of the input, no more of them than ``ReadingLimits/bytes``.
  func contents() throws(InputFailure.Reason) -> [UInt8] {
    do {
      switch self {
      case .file(let path): return try SourceBytes.read(fileAt: path)
      case .standardInput: return try SourceBytes.read(from: Self.standardInputDescriptor)
      }
    } catch {
      switch error {
      case .system(let code): throw .system(SystemError(code: code))
      case .tooLarge(let size, let limit):
        throw .normalization(.reading(.tooLarge(size: size, limit: limit)))
      }
    }
  }
}
