/// One report to convert.
enum Input: Hashable, Sendable {
  case file(path: String)
  /// What had to be read before its turn: standard input, a pipe, a file in an archive.
  case content([UInt8], path: String)

  /// The path that stands for standard input.
  static let standardInputPath = "-"

  /// The path as the output and the messages give it.
  var path: String {
    switch self {
    case .file(let path), .content(_, let path): path
    }
  }

  /// The extension of the path's last part, in lower case and without the dot; empty if there is none.
  var fileExtension: String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
