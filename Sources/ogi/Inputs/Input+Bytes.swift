internal import OGIReports

extension Input {
  /// The bytes of the input, no more than the limit allows.
  func bytes() throws(InputFailure) -> [UInt8] {
    do {
      switch self {
      case .file(let path): return try SourceBytes.read(fileAt: path)
      case .standardInput: return try SourceBytes.read(from: Self.standardInputDescriptor)
      }
    } catch {
      switch error {
      case .system(let code): throw InputFailure(path: path, SystemError(code: code))
      case .tooLarge(let size, let limit):
        throw InputFailure(path: path, reason: .normalization(.reading(.tooLarge(size: size, limit: limit))))
      }
    }
  }
}
