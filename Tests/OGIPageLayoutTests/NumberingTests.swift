import OGIDocuments
import Testing

@testable import OGIPageLayout

/// Labels whose numbering an engine has left apart, ruined, or run together with what stands beside it.
@Suite("Numbering of labels in tables without lines")
struct NumberingTests {
  private static let figures: [Double] = [300, 350, 400]

  /// A row of figures at a height, with words of its label.
  private static func row(_ index: Int, _ label: (String, Double)...) -> [PageWord] {
    let y = 100 + 20 * Double(index)
    return (label + figures.map { ("\(index)1", $0) }).map {
      word($0.0, $0.1, y, confidence: 0.9, line: index)
    }
  }

  private static func rows(_ words: [PageWord]...) throws -> [[String]] {
    try document(of: Array(words.joined()), isRecognised: true).rows.map { $0.filter { !$0.isEmpty } }
  }

  @Test("A number left of a label is its numbering, also without its dot", arguments: [112.0, 118, 140])
  func lostDot(x: Double) throws {
    let rows = try Self.rows(
      Self.row(0, ("5.属于三类信息", 100)), Self.row(1, ("6", 100), ("属于四类信息", x)), Self.row(2, ("7.属于案卷", 100)))
    #expect(
      rows == [
        ["5.属于三类信息", "01", "01", "01"], ["6 属于四类信息", "11", "11", "11"], ["7.属于案卷", "21", "21", "21"],
      ])
  }

  @Test("Where numbering begins below that of other labels, an engine ran two cells together")
  func runTogether() throws {
    let rows = try Self.rows(
      Self.row(0, ("（一）予以公开", 130)), Self.row(1, ("本年", 100), ("（二）部分公开", 125)),
      Self.row(2, ("（三）不予公开", 130)), Self.row(3, ("度办", 100), ("4", 126), ("其他处理", 137)))
    #expect(rows.contains(["（二）部分公开", "11", "11", "11"]))
    #expect(rows.last == ["度办", "4 其他处理", "31", "31", "31"])
  }

  @Test("Numbering within a label is a part of it where no others begin")
  func withinLabel() throws {
    let rows = try Self.rows(
      Self.row(0, ("其他情形", 100)), Self.row(1, ("第二十条第", 100), ("（一）项", 155)), Self.row(2, ("其他事项", 100)))
    #expect(rows[1].first == "第二十条第 （一）项")
  }

  @Test("Numbering whose label is ruined is no figure, and makes no row")
  func ruinedLabel() throws {
    let ruined = [("5.", 100.0), ("要", 150), ("求", 163)].map {
      word($0.0, $0.1, 131, confidence: 0.9, line: 9)
    }
    let rows = try Self.rows(
      Self.row(0, ("3.要求提供", 100)), Self.row(1, ("4.大量申请", 100)), ruined, Self.row(2),
      Self.row(3, ("（六）其他处理", 100)))
    #expect(rows.count == 4)
    #expect(!rows.joined().contains("5."))
    #expect(rows.last == ["（六）其他处理", "31", "31", "31"])
  }

  @Test("A figure in the columns of the others is one, also with a stain that makes numbering of it")
  func stainedFigure() throws {
    let stained = Self.row(1, ("行政处罚", 100)).map {
      $0.text == "11" ? word("5.", $0.box.minX, 120, line: 1) : $0
    }
    #expect(
      try Self.rows(Self.row(0, ("行政许可", 100)), stained, Self.row(2, ("行政强制", 100)))[1]
        == ["行政处罚", "5.", "5.", "5."])
  }

  @Test("A stained figure is one where labels of another table reach over it", arguments: ["规章", "规"])
  func stainedFigureBelowWideLabels(label: String) throws {
    let wide = [(0, "本年新收政府信息公开申请数量及其他各类"), (1, "上年结转政府信息公开申请数量及其他各类")].flatMap {
      Self.row($0, ($1, 110))
    }
    let narrow = [word(label, 60, 140), word("3.", 200, 140), word("10", 250, 140), word("12", 300, 140)].map
    {
      word($0.text, $0.box.minX, 140, confidence: 0.9, line: 2)
    }
    #expect(try Self.rows(wide, narrow).last?.suffix(3) == ["3.", "10", "12"])
  }
}
