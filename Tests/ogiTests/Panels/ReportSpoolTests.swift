import Foundation
import OGIReports
import Testing

@testable import ogi

@Suite struct ReportSpoolTests {
  private func spooled(
    _ path: String, _ facts: [Fact], unmapped: [UnmappedRow] = []
  ) throws -> SpooledReport {
    let place = Place.text(line: 1, column: 1)
    let report = NormalizedReport(
      agency: .init("甲局", source: place), year: .init(2021, source: place),
      tables: [.init(form: "article20-2021", table: "requests", source: place, end: place, facts: 0..<0)],
      facts: facts, unmapped: unmapped)
    return try SpooledReport(ConvertedReport(path: path, report: report))
  }

  @Test func reportsComeBackByAgencyAndPath() throws {
    var spool = try ReportSpool()
    for (path, agency) in [("c", "1"), ("b", "2"), ("a", "1")] {
      try spool.append(try spooled(path, [.sample()]), of: agency)
    }
    #expect(spool.agencies == ["1", "2"])
    #expect(try spool.reports(of: "1").map(\.path) == ["a", "c"])
    #expect(try spool.reports(of: "2").map(\.path) == ["b"])
    #expect(try spool.reports(of: "3").isEmpty)
  }

  @Test func whatAPanelNeedsIsKept() throws {
    let places: [Place] = [
      .text(line: 3, column: 5), .cell(address: "Sheet1!B7", ordinal: 31),
      .page(number: 1, x: 72, y: 90.5, width: 40, height: 12),
    ]
    let values: [Decimal?] = [nil, 0, -1, Decimal(string: "1234567890123456789012345678901234567.8")]
    let facts = places.flatMap { place in
      values.map { value in
        Fact.sample(
          dimensions: ["applicant": "total", "quarter": "一"], value: value, unit: value == 0 ? nil : "case",
          status: value == nil ? .blank : .repaired, review: [.misfilled, .figureRepaired],
          confidence: 0.1 + 0.2,
          label: "label, \"quoted\"\u{0}", note: value == 0 ? "其中修订16件" : nil, source: place,
          decision: value == nil ? nil : "audit.tsv:3")
      }
    }
    let row = UnmappedRow(
      form: "article20-2021", label: "x",
      cells: [.init(printed: "5", value: 5, unit: nil, source: places[0])],
      source: places[0])
    let read = try #require(SpooledReport.report(from: try spooled("p", facts, unmapped: [row]).bytes))
    #expect(read.path == "p" && read.report.agency?.value == "甲局" && read.report.year?.value == 2021)
    let expected = facts.map { fact in
      var fact = fact
      fact.printed = ""
      return fact
    }
    #expect(read.report.facts == expected)
    #expect(read.report.unmapped == [row] && read.report.tables.map(\.table) == ["requests"])
  }

  @Test func whatIsNoNumberIsRefused() {
    #expect(throws: EncodingError.self) { try spooled("p", [.sample(value: .nan)]) }
    #expect(throws: EncodingError.self) { try spooled("p", [.sample(confidence: .nan)]) }
  }

  @Test func damagedBytesAreNoReport() throws {
    let bytes = try spooled("p", [.sample()]).bytes
    #expect(SpooledReport.report(from: Array(bytes.dropLast())) == nil)
    let text = String(decoding: bytes, as: UTF8.self).replacing("\"kinds\":[", with: "\"kinds\":[],\"x\":[")
    #expect(SpooledReport.report(from: Array(text.utf8)) == nil, "The kind of the figure is missing.")
  }
}
