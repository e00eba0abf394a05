import TestSupport
import Testing

@testable import OGIPageLayout

@Suite("Columns of tables without lines")
struct ColumnTests {
  private static func rows(_ words: [[PageWord]]) -> [FigureRow] {
    words.map { FigureRow(y: $0.first?.box.midY ?? 0, figures: $0) }
  }

  @Test("Figures that overlap make a column; a wide one over two makes none of its own")
  func figureColumns() {
    let columns = FigureColumns(
      of: Self.rows([
        [word("5", 100, 0), word("10", 200, 0)], [word("123", 95, 20), word("4", 205, 20)],
        [word("12345678901234567890123", 95, 40)], [word("件", 300, 60)],
      ]))
    #expect(columns.spans == [95...110, 200...210])
    #expect(columns.support == [2, 2])
    #expect(columns.nearest(to: 140) == 0 && columns.nearest(to: 170) == 1)
    #expect(columns.columns(touching: 0...94).isEmpty && columns.columns(touching: 110...200) == 0..<2)
  }

  @Test("A column that hardly any of many rows has is none")
  func support() {
    let rows = (0..<30).map { [word("5", 100, Double($0) * 20)] + ($0 == 7 ? [word("1", 50, 140)] : []) }
    #expect(FigureColumns(of: Self.rows(rows)).supported(among: 30).spans == [100...105])
    #expect(FigureColumns(of: Self.rows(Array(rows[..<9]))).supported(among: 9).spans.count == 2)
    #expect(FigureColumns(of: []).supported(among: 0).nearest(to: 0) == nil)
  }

  @Test("Columns as close as digits are one, unless a row has figures in both")
  func joined() {
    let rows = Self.rows([
      [word("1", 100, 0), word("7", 200, 0)], [word("5", 107, 20), word("8", 207, 20)],
      [word("3", 200, 40), word("4", 207, 40)],
    ])
    let columns = FigureColumns(of: rows).joined(in: rows, height: size)
    #expect(columns.spans == [100...112, 200...205, 207...212])
    #expect(columns.support == [2, 2, 2])
  }

  @Test("Columns are found as comparing all with all would find them")
  func figureColumnsOracle() {
    var generator = SeededGenerator(seed: 75)
    for _ in 0..<200 {
      let figures = (0..<Int.random(in: 0...25, using: &generator)).map { _ in
        word(
          String(repeating: "1", count: Int.random(in: 1...9, using: &generator)),
          Double.random(in: 0...400, using: &generator), 0)
      }
      var spans: [ClosedRange<Double>] = []
      for figure in figures.sorted(by: { $0.box.width < $1.box.width }) {
        let touched = spans.indices.filter { spans[$0].overlaps(figure.extent) }
        if touched.isEmpty { spans.append(figure.extent) }
        if touched.count == 1 {
          let span = spans[touched[0]]
          spans[touched[0]] =
            min(span.lowerBound, figure.extent.lowerBound)...max(span.upperBound, figure.extent.upperBound)
        }
      }
      #expect(FigureColumns(of: Self.rows([figures])).spans == spans.sorted { $0.lowerBound < $1.lowerBound })
    }
  }

  @Test("Labels part where gaps stand one below the other")
  func labelColumns() {
    let lines = (0..<6).map { row -> [TextLine] in
      [word("分组", 20, Double(row) * 20), word("很长的标签", 60 + Double(row % 3), Double(row) * 20)]
        .compactMap { TextLine([$0]) }
    }
    let columns = LabelColumns(of: lines, height: size)
    #expect(columns.count == 2)
    #expect(lines[0].map { columns.columns(of: $0.box, slack: 5) } == [0...0, 1...1])
    #expect(columns.columns(of: Box(x: 20...110, y: 0...10), slack: 5) == 0...1)
    #expect(LabelColumns(of: [], height: size).count == 1)
  }

  @Test("Units are few short texts beside the rows; a row may have a unit alone")
  func unitColumn() throws {
    let texts = [("件", 0.0), ("件", 20), ("件", 40), ("条", 60), ("条", 80)].compactMap {
      TextLine([word($0, 100, $1)])
    }
    let rows = Self.rows([0.0, 20, 60, 80].map { [word("5", 200, $0)] })
    let parts = texts.map { LabelZone.Part(line: $0, columns: 1...1) }
    let units = try #require(UnitColumn(of: parts, count: 2, rows: rows, height: size))
    #expect(units.units.map { $0?.text } == ["件", "件", "件", "条", "条"])
    #expect(units.rows.map(\.y) == [0, 20, 40, 60, 80])
    #expect(units.rows[2].figures.isEmpty)
    #expect(UnitColumn(of: parts, count: 1, rows: rows, height: size) == nil)
    let figures = ["O1", "O1", "O1"].enumerated().compactMap { TextLine([word($1, 100, Double($0) * 20)]) }
      .map { LabelZone.Part(line: $0, columns: 1...1) }
    #expect(UnitColumn(of: figures, count: 2, rows: rows, height: size) == nil)
    let labels = ["甲乙", "丙丁", "戊己"].enumerated().compactMap { TextLine([word($1, 100, Double($0) * 20)]) }
      .map { LabelZone.Part(line: $0, columns: 1...1) }
    #expect(UnitColumn(of: labels, count: 2, rows: rows, height: size) == nil)
  }
}
