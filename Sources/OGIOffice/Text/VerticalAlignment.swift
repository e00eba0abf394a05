internal import OGIDocuments

/// Where text stands in its line: ECMA-376, part 1, 22.9.2.17 (ST_VerticalAlignRun).
enum VerticalAlignment: Hashable {
  case baseline
  case raised
  case lowered

  /// Reads the value of a `vertAlign`; `nil` if it says nothing.
  init?(_ value: String?) {
    switch value {
    case "superscript": self = .raised
    case "subscript": self = .lowered
    case "baseline": self = .baseline
    default: return nil
    }
  }

  /// How it shifts text; `nil` where text is in line.
  var shift: TextShift? {
    switch self {
    case .baseline: nil
    case .raised: .raised
    case .lowered: .lowered
    }
  }
}

extension String {
  /// Adds text as plain text has it: no digit that is raised or lowered becomes one of a figure before it.
  ///
  /// - Complexity: Linear in the text that is added.
  mutating func append(_ text: String, aligned alignment: VerticalAlignment) {
    let start = text.prefix { $0.isWhitespace }
    let end = text[start.endIndex...].reversed().prefix { $0.isWhitespace }
    let mark = text[start.endIndex...].dropLast(end.count)
    guard let shift = alignment.shift, !mark.isEmpty else { return append(text) }
    append(contentsOf: start)
    let last = unicodeScalars.last.flatMap { $0.properties.isWhitespace ? nil : $0 }
    append(contentsOf: shift.plainText(of: mark, after: last))
    append(contentsOf: text[mark.endIndex...])
  }
}
