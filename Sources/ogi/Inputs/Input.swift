/// One thing to convert.
enum Input: Hashable, Sendable {
  case file(path: String)
  case standardInput

  /// The descriptor of standard input.
  static let standardInputDescriptor: Int32 = 0

  /// The path as the output and the messages give it.
  var path: String {
    switch self {
    case .file(let path): path
    case .standardInput: "-"
    }
  }

  /// The extension of the path's last part, in lower case and without the dot; empty if there is none.
  var fileExtension: String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
