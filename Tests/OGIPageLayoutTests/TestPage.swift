import OGIDocuments
import Testing

@testable import OGIPageLayout

/// The height of the words on the pages of these tests, and the width of a Han character.
let size = 10.0

/// A word whose box begins at `x` and has its middle at `y`.
func word(
  _ text: String, _ x: Double, _ y: Double, confidence: Double? = nil, line: Int? = nil
) -> PageWord {
  let width = text.layoutWidth / 2 * size
  return PageWord(
    text, box: Box(x: x...x + width, y: y - size / 2...y + size / 2), confidence: confidence, line: line)
}

/// A page of A4 as a document.
func document(
  of pages: [PageWord]..., rules: [Rule] = [], pictures: [Box] = [], isRecognised: Bool = false
) throws -> Document {
  var builder = DocumentBuilder()
  PageLayout.add(
    pages.enumerated().map {
      var page = Page(
        number: $0 + 1, width: 595, height: 842, words: $1, rules: rules, isRecognised: isRecognised)
      page.pictures = pictures
      return page
    }, to: &builder)
  return try builder.document()
}

extension Document {
  /// The texts of the rows of all tables.
  var rows: [[String]] {
    var rows: [[String]] = []
    for block in blocks where block.layout == .rows {
      for piece in pieces[block.pieces] {
        if piece.startsRow || rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(text(of: piece))
      }
    }
    return rows
  }

  /// The texts of the pieces outside of tables.
  var lines: [String] {
    blocks.filter { $0.layout != .rows }.flatMap { pieces[$0.pieces] }.map(text)
  }

  /// Whether the first piece of a text is marked as not read as a whole.
  func isUnread(_ text: String) -> Bool {
    pieces.firstIndex { self.text(of: $0) == text }.map(isUnread) ?? false
  }
}
