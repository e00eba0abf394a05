import OGICatalog

/// A way of breaking the mappings, and the mistakes that must come of it.
struct Breakage: Sendable, CustomStringConvertible {
  static let all = files + fields + references + outlines + cells + relations

  let edits: [Edit]
  let expected: [MappingMistake]

  init(_ edits: [Edit], _ expected: [MappingMistake]) {
    self.edits = edits
    self.expected = expected
  }

  /// One edit and one mistake, in the same file.
  init(_ file: String, _ change: Edit.Change, line: Int?, _ kind: MappingMistake.Kind) {
    self.init([Edit(file, change)], [MappingMistake(file: file, line: line, kind: kind)])
  }

  /// A text replaced in the first line that holds a place, and one mistake on that line.
  init(
    _ file: String, at place: String, _ old: String, _ new: String, _ kind: MappingMistake.Kind
  ) {
    self.init(
      file, .replace(in: place, old, new), line: MappingFolder.line(place, in: file), kind)
  }

  /// A line appended, and one mistake on that line.
  init(_ file: String, appending text: String, _ kind: MappingMistake.Kind) {
    self.init(file, .append(text), line: MappingFolder.end(of: file), kind)
  }

  /// The same edits, with one more mistake.
  func and(_ file: String, line: Int?, _ kind: MappingMistake.Kind) -> Breakage {
    Breakage(edits, expected + [MappingMistake(file: file, line: line, kind: kind)])
  }

  var description: String { edits.map(\.description).joined(separator: ", ") }
}
