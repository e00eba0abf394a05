package import OGIReports

/// A report's text by lines, in which figures are found by their places.
package struct SourceText: Sendable {
  /// The lines, without their ends.
  package let lines: [[Unicode.Scalar]]

  /// Cuts a text into lines.
  package init(_ text: String) {
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Array($0.last == "\r" ? $0.dropLast() : $0) }
  }

  /// What stands at a place, up to the end of its cell: a tab, a bar, two blanks or the end of the line. Empty if
  /// nothing stands there.
  package func cell(at place: Place) -> String {
    guard case .text(let line, let column) = place, lines.indices.contains(line - 1) else { return "" }
    return String(String.UnicodeScalarView(SourceText.cell(of: lines[line - 1].dropFirst(column - 1))))
  }

  /// The cell that begins where some scalars do.
  static func cell(of scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var end = scalars.startIndex
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar == "\t" || scalar == "|" { break }
      if !scalar.properties.isWhitespace {
        end = index + 1
      } else if index > end {
        break
      }
    }
    return scalars[..<end]
  }
}
