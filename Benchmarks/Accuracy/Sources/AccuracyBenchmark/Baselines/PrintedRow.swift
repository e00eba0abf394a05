package import Foundation
package import OGIReports

/// A row as a program finds it that knows nothing of tables: a line's text, and the numbers after it.
package struct PrintedRow: Sendable {
  /// A number that ends a line.
  package struct Figure: Sendable {
    /// The number.
    package let value: Decimal
    /// Where it stands.
    package let place: Place
  }

  /// What the row's label may be: the line's text before its numbers, and the last cell of that.
  package let labels: [String]
  /// The numbers.
  package private(set) var figures: [Figure]

  /// The rows of a text, line by line.
  ///
  /// A line's trailing numbers are figures, and what stands before them its label. Lines of nothing but numbers belong
  /// to the label before them. Blanks inside labels are left out, and so are words that are units.
  ///
  /// - Complexity: Linear in the text.
  package static func rows(of text: String, units: Set<String>) -> [PrintedRow] {
    var rows: [PrintedRow] = []
    for (number, line) in SourceText(text).lines.enumerated() {
      var words = Self.words(of: line)
      var figures: [Figure] = []
      while let word = words.last {
        if let value = Decimal(printed: word.text) {
          figures.insert(Figure(value: value, place: .text(line: number + 1, column: word.column)), at: 0)
        } else if !units.contains(word.text) {
          break
        }
        words.removeLast()
      }
      if !words.isEmpty {
        rows.append(PrintedRow(labels: Self.labels(of: words), figures: figures))
      } else if let last = rows.indices.last {
        rows[last].figures += figures
      }
    }
    return rows.filter { !$0.figures.isEmpty }
  }

  private typealias Word = (text: String, column: Int, beginsCell: Bool)

  /// The words of a line in NFKC; bars and blanks separate them, and bars, tabs and several blanks cells.
  private static func words(of line: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var blanks = 2
    for (index, scalar) in line.enumerated() {
      if scalar == "|" || scalar == "\t" {
        blanks = 2
      } else if scalar.properties.isWhitespace {
        blanks += 1
      } else {
        if blanks > 0 { words.append(("", index + 1, blanks > 1)) }
        words[words.count - 1].text.unicodeScalars.append(scalar)
        blanks = 0
      }
    }
    return words.map { ($0.text.precomposedStringWithCompatibilityMapping, $0.column, $0.beginsCell) }
  }

  private static func labels(of words: [Word]) -> [String] {
    let cell = words.lastIndex { $0.beginsCell } ?? words.startIndex
    let all = words.map(\.text).joined()
    let last = words[cell...].map(\.text).joined()
    return last == all ? [all] : [all, last]
  }
}
