import Foundation
import OGIReports
import TestSupport
import Testing

@Suite("Reports that no mapper gives")
struct OddReportTests {
  @Test("Any report is survived, and no cell has two figures", arguments: 1...10)
  func anythingIsSurvived(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sound = try Reports.distinct(year: 2020)
    let years = [Int.min, Int.max, -1, 2019, 2020, 2021, Int.max - 1]
    let values: [Decimal?] = [
      nil, 0, -1, 1, 0.5, .nan, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 10_000_000,
    ]
    var reports: [NormalizedReport] = []
    for _ in 0..<12 {
      var report = sound.of(
        ["", "A", "甲"].randomElement(using: &random) ?? "", years.randomElement(using: &random) ?? 0)
      for index in report.facts.indices where Int.random(in: 0..<4, using: &random) == 0 {
        report.facts[index].value = values.randomElement(using: &random) ?? nil
        report.facts[index].form = ["", "article20", "list-2014", "x"].randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { report.facts[index].status = .blank }
        if Bool.random(using: &random) { report.facts[index].unit = nil }
        if Bool.random(using: &random) { report.facts[index].dimensions["x"] = "y" }
      }
      report.facts.shuffle(using: &random)
      reports.append(report)
    }
    for agency in try Reports.panel(reports).agencies {
      var known: Set<[String]> = []
      for figure in agency.figures {
        let cell = "\(figure.cell.concept) \(figure.cell.dimensions.sorted { $0.key < $1.key })"
        #expect(known.insert(["\(figure.year)", cell]).inserted, "\(figure.year) \(cell)")
        #expect(agency.reports.indices.contains(figure.report))
        #expect(figure.status == .derived || figure.source != nil)
        #expect(figure.status != .derived || figure.derivation?.value == figure.value)
      }
    }
  }
}
