import Foundation
import OGIReports
import Testing

/// Single cells of sound reports deleted or made unreadable: no figure may be wrong in silence, and none may vanish.
@Suite("Damaged cells")
struct DamageTests {
  /// Fixtures in which every figure differs from every other, in layouts with a cell a tab or a bar.
  static let layouts: [(fixture: String, separator: String)] = [
    ("article20-2019-page-break-distinct", "\t"), ("article20-2021-tab-rows-distinct", "\t"),
    ("article20-2019-pipes-distinct", " | "), ("list-tab-rows", "\t"),
  ]

  @Test("A text in place of a figure is for review, and the others stay where they are", arguments: layouts)
  func unreadable(fixture: String, separator: String) throws {
    let normalizer = try ReportNormalizer()
    try Self.forSomeCells(of: fixture, separator: separator) { lines, line, cells, cell in
      var cells = cells
      cells[cell] = "待核实"
      let report = try normalizer.normalize(Self.text(lines, replacing: line, by: cells, separator))
      let departures = try Self.silentDepartures(of: report, from: fixture)
      #expect(departures.isEmpty, "\(fixture):\(line + 1) cell \(cell + 1): \(departures)")
      let said = report.facts.map(\.printed) + report.unmapped.flatMap { $0.cells.map(\.printed) }
      #expect(said.contains("待核实"), "\(fixture):\(line + 1) cell \(cell + 1): the text has vanished")
    }
  }

  @Test("A lost cell leaves no figure in a wrong column in silence", arguments: layouts)
  func lost(fixture: String, separator: String) throws {
    let normalizer = try ReportNormalizer()
    try Self.forSomeCells(of: fixture, separator: separator) { lines, line, cells, cell in
      var cells = cells
      cells.remove(at: cell)
      let report = try normalizer.normalize(Self.text(lines, replacing: line, by: cells, separator))
      let departures = try Self.silentDepartures(of: report, from: fixture)
      #expect(departures.isEmpty, "\(fixture):\(line + 1) without cell \(cell + 1): \(departures)")
    }
  }

  @Test("Figures that stand before their labels are for review, where lines do not tell rows apart")
  func figuresBeforeLabels() throws {
    let rows = [
      ("61", "（一）主动公开政府信息数"), ("27", "其中：主动公开规范性文件数"), ("28", "制发规范性文件总数"),
      ("1795", "（二）通过不同渠道和方式公开政府信息的情况"), ("3", "1.政府公报公开政府信息数"),
      ("848", "2.政府网站公开政府信息数"), ("7", "3.政务微博公开政府信息数"), ("16", "4.政务微信公开政府信息数"),
      ("921", "5.其他方式公开政府信息数"),
    ]
    let text = "统计指标\n单位\n统计数\n一、主动公开情况\n" + rows.map { "\($0)\n\($1)\n" }.joined()
    let report = try ReportNormalizer().normalize(text)
    #expect(!report.facts.isEmpty)
    #expect(report.facts.allSatisfy { $0.review.contains(.placeUncertain) })
  }

  /// Calls a closure for about every seventh cell with a figure, so that all rows and columns have their turn.
  private static func forSomeCells(
    of fixture: String, separator: String,
    _ body: (_ lines: [String], _ line: Int, _ cells: [String], _ cell: Int) throws -> Void
  ) throws {
    let url = Fixture.folder.appendingPathComponent("\(fixture)/input.txt")
    let lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    var count = 0
    for (line, text) in lines.enumerated() {
      let cells = text.components(separatedBy: separator)
      for (cell, printed) in cells.enumerated() where cells.count > 1 && Decimal(string: printed) != nil {
        guard printed.allSatisfy({ "+-.0123456789".contains($0) }) else { continue }
        count += 1
        if count % 7 == 1 { try body(lines, line, cells, cell) }
      }
    }
    #expect(count > 50)
  }

  private static func text(
    _ lines: [String], replacing line: Int, by cells: [String], _ separator: String
  ) -> String {
    var lines = lines
    lines[line] = cells.joined(separator: separator)
    return lines.joined(separator: "\n")
  }

  /// Facts without a review code whose figure is not the one that the sound report has there.
  private static func silentDepartures(of report: NormalizedReport, from fixture: String) throws -> [String] {
    let truth = try Truth(contentsOf: Fixture.folder.appendingPathComponent("\(fixture)/truth.tsv"))
    var values: [String: Decimal?] = [:]
    for line in truth.lines { values[line.key] = line.value }
    return report.facts.filter { fact in
      let key = Truth.key(fact.concept.rawValue, fact.dimensions)
      return fact.review.isEmpty && fact.value != nil && values[key] != .some(fact.value)
    }.map { "\($0.concept) \($0.dimensions) = \($0.printed)" }
  }
}
