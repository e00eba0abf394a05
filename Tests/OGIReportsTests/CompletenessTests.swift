import Foundation
import OGIReports
import OGIText
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

  private static func lines(_ first: Place, _ last: Place) -> ClosedRange<Int> {
    line(of: first)...max(line(of: first), line(of: last))
  }

  private static func line(of place: Place) -> Int {
    if case .text(let line, _) = place { line } else { 0 }
  }
}
