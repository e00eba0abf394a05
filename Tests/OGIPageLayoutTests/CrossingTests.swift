import OGIDocuments
import Testing

@testable import OGIPageLayout

/// Words that lie across the lines between cells, as `pdftotext` joins numbers of narrow neighbours.
@Suite("Words across ruled lines")
struct CrossingTests {
  /// A header, a row of words, and lines at 0, 50, 85 and 120.
  private static func document(of words: PageWord...) throws -> Document {
    let rules =
      [0.0, 20, 40].map { Rule(.horizontal, at: $0, over: 0...120) }
      + [0.0, 50, 85, 120].map { Rule(.vertical, at: $0, over: 0...40) }
    return try OGIPageLayoutTests.document(of: [word("项目", 10, 10), word("数", 60, 10)] + words, rules: rules)
  }

  @Test("Two numbers that were made one are cut where the line stands between digits, and are for review")
  func clearCut() throws {
    let document = try Self.document(of: word("1147059341075", 50, 30))
    #expect(document.rows.last == ["", "1147059", "341075"])
    #expect(document.isUnread("1147059"))
    #expect(document.isUnread("341075"))
    #expect(!document.isUnread(document.pieces.count - 3))
  }

  @Test("A number across a line stays whole, for review, and the cell beside it is no blank")
  func unclearCut() throws {
    let document = try Self.document(of: word("12345678", 62.5, 30))
    #expect(document.rows.last == ["", "12345678", ""])
    #expect(document.isUnread("12345678"))
    #expect(document.isUnread(document.pieces.count - 1))
    #expect(!document.isUnread(document.pieces.count - 3))
  }

  @Test("A number set across the line below leaves neither of its cells blank")
  func acrossFloor() throws {
    let document = try Self.document(of: word("25", 60, 22))
    #expect(document.rows == [["项目", "数", ""], ["", "25", ""]])
    #expect(document.isUnread("25"))
    let higher = try OGIPageLayoutTests.document(
      of: [word("项目", 10, 10), word("25", 60, 22)],
      rules: [0.0, 20, 40].map { Rule(.horizontal, at: $0, over: 0...120) }
        + [0.0, 50, 120].map { Rule(.vertical, at: $0, over: 0...40) })
    #expect(higher.rows == [["项目", ""], ["", "25"]])
    #expect(higher.isUnread(1) && !higher.isUnread(2))
  }

  @Test("A number that touches a line, and text across one, are as they were")
  func uncut() throws {
    let document = try Self.document(of: word("123456", 56.5, 30), word("其他处理情况", 3, 30))
    #expect(document.rows.last == ["其他处理情况", "123456", ""])
    #expect(document.attributes.values.allSatisfy { $0.confidence == nil })
    #expect(!document.isUnread(document.pieces.count - 1))
  }
}
