import OGIDocuments
import Testing

@testable import OGIPageLayout

@Suite("Struck-out words")
struct StruckWordTests {
  /// Two rows of two cells, with lines at 90, 110 and 130.
  private static let rules =
    [90.0, 110, 130].map { Rule(.horizontal, at: $0, over: 50...400) }
    + [50.0, 250, 400].map { Rule(.vertical, at: $0, over: 90...130) }

  private static func document(
    _ words: [PageWord], struckAt y: Double = 120.5, over extent: ClosedRange<Double>
  ) throws -> Document {
    let table = [word("行政许可", 60, 100), word("23", 300, 100), word("行政处罚", 60, 120)]
    return try OGIPageLayoutTests.document(
      of: table + words, rules: rules + [Rule(.horizontal, at: y, over: extent)])
  }

  @Test("A word that a line strikes out is left out, and told")
  func wholeWord() throws {
    let document = try Self.document(
      [word("25", 300, 120), word("52", 312, 120)], over: 300...310)
    #expect(document.rows == [["行政许可", "23"], ["行政处罚", "52"]])
    #expect(document.notices == [.hiddenText(count: 1)])
  }

  @Test("So is a part of a word; the line is none of the table's")
  func partOfWord() throws {
    let document = try Self.document([word("2552", 300, 120)], over: 300...310)
    #expect(document.rows == [["行政许可", "23"], ["行政处罚", "52"]])
    #expect(document.notices == [.hiddenText(count: 1)])
  }

  @Test("A cell with nothing but a struck-out figure is no blank")
  func alone() throws {
    let document = try Self.document([word("25", 300, 120)], over: 299...311)
    #expect(document.rows.last == ["行政处罚", ""])
    #expect(document.isUnread(3) && document.notices == [.hiddenText(count: 1)])
  }

  @Test("Lines under words, beyond them, or from wall to wall strike nothing")
  func others() throws {
    let figure = word("25", 300, 120)
    for (y, extent) in [(124.5, 300.0...310.0), (120.5, 260...390), (120.5, 250...400)] {
      let document = try Self.document([figure], struckAt: y, over: extent)
      #expect(document.rows.joined().contains("25") && document.notices.isEmpty)
    }
  }
}
