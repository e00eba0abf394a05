internal import OGIReports

/// A file that names inputs, one a line: `@list.txt`, or `@-` on standard input.
///
/// It is UTF-8, with line ends of any system. Blank lines and those that begin with `#` say nothing. Paths are relative to the
/// folder that the tool was started in. A name that itself begins with one of these signs is written with `./` before it.
struct PathList: Sendable {
  private static let sign: Character = "@"

  /// Where the list is.
  private let path: String

  /// Takes an argument for a list; `nil` if it is none.
  init?(_ argument: String) {
    guard argument.first == Self.sign else { return nil }
    path = String(argument.dropFirst())
  }

  /// What the paths in the list lead to.
  ///
  /// - Throws: ``UsageFailure/outputIsInput(path:)`` if one of them, or the list, is about to be replaced.
  func roots(excluding excluded: Set<FileStatus.Identity>) throws(UsageFailure) -> [InputRoot] {
    if let status = try? FileStatus(ofItemAt: path), excluded.contains(status.identity) {
      throw .outputIsInput(path: path)
    }
    let paths: [String]
    do { paths = try self.paths() } catch { return [.failure(error)] }
    guard !paths.isEmpty else { return [.failure(InputFailure(path: path, reason: .listNamesNothing))] }
    var roots: [InputRoot] = []
    for path in paths {
      roots.append(
        PathList(path) == nil
          ? try InputRoot(at: path, excluding: excluded)
          : .failure(InputFailure(path: path, reason: .listInList)))
    }
    return roots
  }

  private func paths() throws(InputFailure) -> [String] {
    let isStandardInput = path == Input.standardInputPath
    let bytes = try (isStandardInput ? Input.standardInput() : Input.file(path: path)).bytes()
    guard var text = String(validating: bytes, as: UTF8.self) else {
      throw InputFailure(path: path, reason: .listNotUTF8)
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    // CR and LF together are one character.
    return text.split(whereSeparator: \.isNewline)
      .filter { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("#") }
      .map(String.init)
  }
}
