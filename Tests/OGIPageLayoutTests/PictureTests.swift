import OGIDocuments
import Testing

@testable import OGIPageLayout

/// Figures that are drawn rather than written.
@Suite("Pictures in tables")
struct PictureTests {
  private static let rules =
    [90.0, 110, 130].map { Rule(.horizontal, at: $0, over: 50...400) }
    + [50.0, 250, 400].map { Rule(.vertical, at: $0, over: 90...130) }
  private static let words = [word("行政许可", 60, 100), word("23", 300, 100), word("行政处罚", 60, 120)]

  private static func isUnread(_ picture: Box, rules more: [Rule] = []) throws -> Bool {
    let document = try document(of: words, rules: rules + more, pictures: [picture])
    #expect(document.rows == [["行政许可", "23"], ["行政处罚", ""]])
    return document.isUnread(3)
  }

  @Test("An empty cell that holds a picture is no blank")
  func picture() throws {
    #expect(try Self.isUnread(Box(x: 300...312, y: 115...125)))
  }

  @Test(
    "A cell's ground, a page's picture, a dot, and what stands in another cell leave it blank",
    arguments: [
      Box(x: 250...400, y: 110...130), Box(x: 0...595, y: 0...842), Box(x: 300...301, y: 115...116),
      Box(x: 300...312, y: 95...105),
    ])
  func blank(picture: Box) throws {
    #expect(try !Self.isUnread(picture))
  }

  @Test("A line that stands by itself in a cell is a 1, or a dash")
  func line() throws {
    let stroke = Rule(.vertical, at: 305, over: 115...125)
    #expect(try Self.isUnread(Box(x: 0...1, y: 0...1), rules: [stroke]))
  }

  @Test("Where no lines are ruled, a picture in a column is no blank")
  func unruled() throws {
    var words: [PageWord] = []
    for row in 0..<5 {
      let y = 100 + 20 * Double(row)
      words += [word("申请数量甲乙", 100, y), word("11", 300, y)] + (row == 2 ? [] : [word("22", 350, y)])
    }
    let document = try document(of: words, pictures: [Box(x: 350...360, y: 136...144)])
    let empty = document.pieces.indices.filter { document.pieces[$0].isEmpty }
    #expect(empty.map(document.isUnread) == [true])
  }
}
