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

  @Test("Between cells whose sides are drawn apart nothing is unread")
  func separateBorders() throws {
    let boxes = [
      Box(x: 0...240, y: 0...60), Box(x: 5...115, y: 5...25), Box(x: 125...235, y: 5...25),
      Box(x: 5...115, y: 30...50), Box(x: 125...235, y: 30...50),
    ]
    let rules = boxes.flatMap { box -> [Rule] in
      [
        Rule(.horizontal, at: box.minY, over: box.minX...box.maxX),
        Rule(.horizontal, at: box.maxY, over: box.minX...box.maxX),
        Rule(.vertical, at: box.minX, over: box.minY...box.maxY),
        Rule(.vertical, at: box.maxX, over: box.minY...box.maxY),
      ]
    }
    let document = try document(
      of: [word("甲", 10, 15), word("1", 150, 15), word("乙", 10, 40), word("2", 150, 40)], rules: rules)
    #expect(!document.pieces.indices.contains(where: document.isUnread))
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
