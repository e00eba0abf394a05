import OGIDocuments
import Testing

@testable import OGIPageLayout

/// Pages with tables that no lines are ruled around.
@Suite("Tables without lines")
struct UnruledTableTests {
  private static func figures(_ texts: [String], _ y: Double, line: Int? = nil) -> [PageWord] {
    texts.enumerated().filter { !$1.isEmpty }.map {
      word($1, 300 + 50 * Double($0), y, confidence: line.map { _ in 0.9 }, line: line)
    }
  }

  @Test("Wrapped labels go to the figures between, beside the first or beside the last of their lines")
  func wrappedLabels() throws {
    let document = try document(
      of: [
        word("（一）予以公开的政府信息", 100, 92), word("数量", 100, 106), word("（二）部分公开的政府信息", 100, 140),
        word("的数量", 100, 154), word("（三）不予公开的政府信息", 100, 186), word("件数", 100, 200),
      ] + Self.figures(["1", "2", "3"], 99) + Self.figures(["4", "5", "6"], 140)
        + Self.figures(["7", "8", "9"], 200))
    #expect(
      document.rows == [
        ["（一）予以公开的政府信息\n数量", "1", "2", "3"], ["（二）部分公开的政府信息\n的数量", "4", "5", "6"],
        ["（三）不予公开的政府信息\n件数", "7", "8", "9"],
      ])
  }

  @Test("A group that is spelled down stands in its first row")
  func groups() throws {
    var words: [PageWord] = []
    for (row, label) in ["予以公开情况", "部分公开情况", "不予公开情况", "无法提供情况"].enumerated() {
      let y = 100 + 20 * Double(row)
      words.append(word(label, 100, y))
      words += Self.figures(["1", "2"], y)
    }
    words += ["办", "理", "结", "果"].enumerated().map { word($1, 60, 110 + 13 * Double($0)) }
    let rows = try document(of: words).rows
    #expect(rows.first == ["办\n理\n结\n果", "予以公开情况", "1", "2"])
    #expect(rows.dropFirst().map { $0.first } == ["部分公开情况", "不予公开情况", "无法提供情况"])
  }

  @Test("A cell without a word is blank in a text layer, and unread in a scan", arguments: [false, true])
  func missingFigure(isRecognised: Bool) throws {
    var words: [PageWord] = []
    for row in 0..<5 {
      let y = 100 + 20 * Double(row)
      words.append(
        word("申请数量甲乙", 100, y, confidence: isRecognised ? 0.9 : nil, line: isRecognised ? row : nil))
      words += Self.figures(
        row == 2 ? ["11", "", "33"] : ["11", "22", "33"], y, line: isRecognised ? row : nil)
    }
    let document = try document(of: words, isRecognised: isRecognised)
    #expect(document.rows.map { Array($0.dropFirst()) }[2] == ["11", "", "33"])
    let empty = document.pieces.indices.filter { document.pieces[$0].isEmpty }
    #expect(empty.map(document.isUnread) == [isRecognised])
  }

  @Test(
    "A row of a list that has its unit and no figure is a row with an empty cell", arguments: [false, true])
  func unitsAlone(isRecognised: Bool) throws {
    var words: [PageWord] = []
    for (row, label) in ["主动公开总数", "依申请公开总数", "行政复议数量", "行政诉讼数量", "举报投诉数量"].enumerated() {
      let y = 100 + 20 * Double(row)
      words += [word(label, 60, y), word("件", 240, y)] + (row == 2 ? [] : [word("\(row)5", 300, y)])
    }
    let document = try document(of: words, isRecognised: isRecognised)
    #expect(
      document.rows == [
        ["主动公开总数", "件", "05"], ["依申请公开总数", "件", "15"], ["行政复议数量", "件", ""],
        ["行政诉讼数量", "件", "35"], ["举报投诉数量", "件", "45"],
      ])
    #expect(document.isUnread(8) == isRecognised)
  }

  @Test("Figures within sentences make no table")
  func runningText() throws {
    let document = try document(
      of: (0..<5).map { word("全年共收到申请", 60, 100 + 20 * Double($0)) }
        + (0..<5).flatMap {
          [word("15", 133, 100 + 20 * Double($0)), word("件，办结", 146, 100 + 20 * Double($0))]
        })
    #expect(document.rows.isEmpty)
    #expect(document.lines.count == 5)
  }

  @Test("A figure of the next table is no label of the one above")
  func neighbours() throws {
    var words: [PageWord] = []
    for row in 0..<3 {
      let y = 100 + 20 * Double(row)
      words += [word("申请数量甲乙", 60, y)] + Self.figures(["11", "22"], y)
    }
    words.append(word("下面一张表的标题", 250, 160))
    for row in 0..<3 {
      let y = 175 + 20 * Double(row)
      words += [word("申请数量丙丁", 60, y), word("\(row)77", 200, y)] + Self.figures(["33", "44"], y)
    }
    let document = try document(of: words)
    #expect(document.pieces.map(document.text).count { $0.contains("077") } == 1)
    #expect(document.rows.contains(["申请数量丙丁", "077", "33", "44"]))
  }

  /// A table of three rows whose second has some words in place of its figure.
  private static func rows(second words: [PageWord], isRecognised: Bool) throws -> [[String]] {
    try document(
      of: [
        word("行政许可数量", 60, 100), word("23", 300, 100), word("行政处罚数量", 60, 120), word("行政强制数量", 60, 140),
        word("6", 300, 140),
      ] + words, isRecognised: isRecognised
    ).rows
  }

  @Test(
    "A figure that is printed in parts, or with what belongs to it, is one cell", arguments: [false, true])
  func figureInParts(isRecognised: Bool) throws {
    for (words, text) in [
      ([word("1", 295, 120), word("025", 302.5, 120)], "1 025"),
      ([word("1,", 295, 120), word("025", 305.5, 120)], "1,025"),
      ([word("25", 300, 120), word("件", 312.5, 120)], "25 件"),
      ([word("25", 300, 120), word("（注）", 310, 120)], "25（注）"),
      ([word("25（注）", 300, 120)], "25（注）"), ([word("25", 300, 120), word("*", 312.5, 120)], "25 *"),
    ] {
      let rows = try Self.rows(second: words, isRecognised: isRecognised)
      #expect(rows == [["行政许可数量", "23"], ["行政处罚数量", text], ["行政强制数量", "6"]])
    }
  }

  @Test("A row whose figure is a word, a slash or a number in Han is a row", arguments: ["无", "/", "二十五"])
  func figureInWords(text: String) throws {
    let rows = try Self.rows(second: [word(text, 300, 120)], isRecognised: false)
    #expect(rows == [["行政许可数量", "23"], ["行政处罚数量", text], ["行政强制数量", "6"]])
  }

  @Test("Figures of neighbouring columns that stand close are not one number")
  func neighbouringColumns() throws {
    var words: [PageWord] = []
    for row in 0..<4 {
      let y = 100 + 20 * Double(row)
      words += [word("申请数量甲乙", 60, y)]
      words +=
        row == 2 ? [word("1071", 300, y), word("15845", 323, y)] : [word("7", 305, y), word("45", 330, y)]
    }
    #expect(try document(of: words).rows[2] == ["申请数量甲乙", "1071", "15845"])
  }

  @Test("Figures that ran together over two columns leave no blank behind")
  func runTogether() throws {
    var words: [PageWord] = []
    for row in 0..<5 {
      let y = 100 + 20 * Double(row)
      words.append(word("申请数量甲乙", 100, y))
      words +=
        row == 2
        ? [PageWord("1122", box: Box(x: 300...360, y: y - 5...y + 5))] : Self.figures(["11", "22"], y)
    }
    #expect(try document(of: words).rows[2] == ["申请数量甲乙", "1122"])
  }

  @Test("A label that its cell cuts off ends before the figures that are printed over it")
  func clippedLabel() throws {
    var words: [PageWord] = []
    for row in 0..<5 {
      let y = 100 + 9 * Double(row)
      words.append(word(row == 2 ? "2.不再处理其政府信息公开申请的件数" : "\(row).申请数量", 200, y))
      words += Self.figures(["11", "22", "3\(row)"], y)
    }
    #expect(
      try document(of: words).rows
        == (0..<5).map { [$0 == 2 ? "2.不再处理其政府信息公开申请的件数" : "\($0).申请数量", "11", "22", "3\($0)"] })
  }

  @Test("Half a row of figures that an engine put to a line of its label stands in the row of the others")
  func halfRow() throws {
    var words: [PageWord] = []
    for row in 0..<4 {
      let y = 100 + 30 * Double(row)
      words.append(word("申请数量甲乙", 100, y - (row == 1 ? 6 : 0), confidence: 0.9, line: 2 * row))
      let figures = Self.figures(["11", "22", "33", "44"], y, line: 2 * row)
      words += figures.enumerated().map { index, figure in
        var figure = figure
        if row == 1, index > 1 { figure.line = 3 }
        return figure
      }
    }
    #expect(try document(of: words, isRecognised: true).rows[1].suffix(4) == ["11", "22", "33", "44"])
  }

  @Test(
    "What stands below the headings of the next part is no label of the row above", arguments: [false, true])
  func nextPart(isRecognised: Bool) throws {
    let words =
      [word("行政许可", 100, 100), word("其他服务事项", 100, 112)] + Self.figures(["1", "2"], 100)
      + Self.figures(["3", "4"], 112) + [word("第二十条第（六）项", 280, 124), word("信息内容", 100, 136)]
      + [word("上年数量", 285, 136), word("本年增减", 340, 136), word("行政处罚", 100, 146)]
      + Self.figures(["5", "6"], 146)
    let rows = try document(of: words, isRecognised: isRecognised).rows
    #expect(rows.contains(["其他服务事项", "3", "4"]))
    #expect(rows.last == ["行政处罚", "5", "6"])
  }

  @Test("Figures between the labels of two lists side by side stay figures", arguments: [false, true])
  func sideBySide(isRecognised: Bool) throws {
    var words: [PageWord] = []
    for row in 0..<4 {
      for (text, x) in [("行政许可", 60.0), ("\(row)15", 140), ("行政处罚", 200), ("\(row)7", 300)] {
        words.append(
          word(
            text, x, 100 + 20 * Double(row), confidence: isRecognised ? 0.9 : nil,
            line: isRecognised ? row : nil))
      }
    }
    #expect(try document(of: words, isRecognised: isRecognised).rows.joined().contains("215"))
  }
}
