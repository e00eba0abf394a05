/// One thing to convert.
enum Input: Hashable, Sendable {
  case file(path: String)
  case standardInput

  /// The path as the output and the messages give it.
  var path: String {
    switch self {
    case .file(let path): path
    case .standardInput: "-"
    }
  }
}
