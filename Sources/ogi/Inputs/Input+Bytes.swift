internal import OGIReports

extension Input {
  /// The descriptor of standard input.
  private static let standardInputDescriptor: Int32 = 0

  /// Reads standard input to its end.
  static func standardInput() throws(InputFailure) -> Input {
    let path = standardInputPath
    return .content(
      try contents(of: path) { () throws(SourceBytes.Failure) in
        try SourceBytes.read(from: standardInputDescriptor)
      }, path: path)
  }

  /// The bytes of the input, no more than the limit allows.
  func bytes() throws(InputFailure) -> [UInt8] {
    switch self {
    case .file(let path):
      try Self.contents(of: path) { () throws(SourceBytes.Failure) in try SourceBytes.read(fileAt: path) }
    case .content(let bytes, _): bytes
    }
  }

  private static func contents(
    of path: String, read: () throws(SourceBytes.Failure) -> [UInt8]
  ) throws(InputFailure) -> [UInt8] {
    do {
      return try read()
    } catch {
      switch error {
      case .system(let code): throw InputFailure(path: path, SystemError(code: code))
      case .tooLarge(let size, let limit):
        throw InputFailure(path: path, reason: .normalization(.reading(.tooLarge(size: size, limit: limit))))
      }
    }
  }
}
