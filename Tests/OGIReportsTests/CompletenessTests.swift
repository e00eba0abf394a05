import Foundation
import OGIReports
import OGIText
import TestSupport
import Testing

@Suite("Figures in, figures out")
struct CompletenessTests {
  @Test("Every number in a table is a fact or an unmapped figure, and is explained", arguments: Fixture.all)
  func nothingIsLost(fixture: Fixture) throws {
    let normalizer = try ReportNormalizer()
    let document = try PlainTextReader().read([UInt8](Data(contentsOf: fixture.input)))
    let explainer = try normalizer.explainer(of: document)
    let report = explainer.report
    #expect(explainer.inconsistencies == [])
    let parser = FigureParser(grammar: normalizer.catalog.figureGrammar)
    let accounted = Set(report.facts.map(\.source)).union(report.unmapped.flatMap { $0.cells.map(\.source) })
    for table in report.tables where !table.facts.isEmpty {
      let range = Self.lines(table.source, table.end)
      for piece in document.pieces where piece.isCell && range.contains(Self.line(of: piece.place)) {
        guard parser.parse(document.text(of: piece))?.number != nil else { continue }
        #expect(accounted.contains(piece.place), "\(document.text(of: piece)) at \(piece.place)")
      }
    }
  }

  @Test(
    "No figure is handed on both as a fact and as unmapped, however lines are lost", arguments: Fixture.all)
  func nothingIsGivenTwice(fixture: Fixture) throws {
    let normalizer = try ReportNormalizer()
    let bytes = try [UInt8](Data(contentsOf: fixture.input))
    let lines = try String(decoding: TextDecoder().decode(bytes).utf8, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2 {
      let kept = lines.filter { _ in Int.random(in: 0..<12, using: &generator) > 0 }
      let start = Int.random(in: 0...kept.count, using: &generator)
      let text = (kept[start...] + kept[..<start]).joined(separator: "\n")
      guard let report = try? normalizer.normalize(text) else { continue }
      let facts = Set(report.facts.map(\.source))
      for cell in report.unmapped.flatMap(\.cells) {
        #expect(!facts.contains(cell.source), "\(cell.printed) at \(cell.source)\n\(text)")
      }
    }
  }

  @Test(
    "A figure with a measure word behind a single blank is handed on", arguments: ["行政处罚 37件", "行政处罚：37件"])
  func gluedMeasures(line: String) throws {
    let text = try String(
      contentsOf: Fixture(name: "article20-2021-tab-rows-distinct").input, encoding: .utf8)
    let report = try ReportNormalizer().normalize(
      text.replacingOccurrences(of: "行政处罚\t25\t\t\n", with: line + "\n"))
    #expect(report.unmapped.contains { $0.cells.map(\.printed) == [line] })
    #expect(report["proactive.penalties.decisions"]?.value == nil)
  }

  @Test(
    "A figure that is glued to its label is handed on, beside blank cells too",
    arguments: ["", "\t\t", "\t—\t"])
  func gluedFigures(cells: String) throws {
    let text = try String(
      contentsOf: Fixture(name: "article20-2021-tab-rows-distinct").input, encoding: .utf8)
    let row = "行政处罚\t25\t\t\n"
    #expect(text.contains(row))
    let explainer = try ReportNormalizer().explainer(
      of: text.replacingOccurrences(of: row, with: "行政处罚25\(cells)\n"))
    let report = explainer.report
    #expect(explainer.inconsistencies == [])
    #expect(report.unmapped.contains { $0.cells.map(\.printed) == ["行政处罚25"] })
    #expect(report["proactive.penalties.decisions"]?.value == nil)
  }

  @Test(
    "A figure that is glued to the heading of its column is handed on",
    arguments: [
      ("信息内容\t本年处理决定数量\t\t\n行政处罚\t25\t\t\n", "信息内容行政处罚\t本年处理决定数量25\n", "本年处理决定数量25"),
      ("信息内容\t本年处理决定数量\t\t\n行政处罚\t25\t\t\n", "信息内容\t本年处理决定数量25\n", "本年处理决定数量25"),
    ])
  func headedFigures(rows: String, glued: String, figure: String) throws {
    let text = try String(
      contentsOf: Fixture(name: "article20-2021-tab-rows-distinct").input, encoding: .utf8)
    #expect(text.contains(rows))
    let explainer = try ReportNormalizer().explainer(of: text.replacingOccurrences(of: rows, with: glued))
    #expect(explainer.inconsistencies == [])
    #expect(explainer.report.unmapped.flatMap { $0.cells.map(\.printed) } == [figure])
  }

  private static func lines(_ first: Place, _ last: Place) -> ClosedRange<Int> {
    line(of: first)...max(line(of: first), line(of: last))
  }

  private static func line(of place: Place) -> Int {
    if case .text(let line, _) = place { line } else { 0 }
  }
}
