import Foundation
import OGIReports
import Testing

@Suite("Sums beside figures under no concept")
struct UnmappedRowTests {
  private func agency(_ lines: [String]) throws -> Panel.Agency {
    let report = try Reports.normalizer.get().normalize(lines.joined(separator: "\n"))
    #expect(report.unmapped.count == lines.count { $0.contains("现场留言") || $0.contains("其他情形 ") })
    return try #require(try Reports.panel([report.of("A", 2018)]).agencies.first)
  }

  @Test("A part that reports often lack is missing, not absent, where a row of the table is not understood")
  func optionalPartsAreMissing() throws {
    let lines = [
      "1.当面申请数\t件\t5", "2.传真申请数\t件\t1", "3.网络申请数\t件\t10", "4.信函申请数\t件\t4", "（二）申请办结数\t件\t20",
      "1.按时办结数\t件\t20", "2.延期办结数\t件\t0",
    ]
    let whole = try #require(try agency(lines)[2018, "requests.received", "total"])
    #expect(whole.value == 20 && whole.review == [])
    var regional = lines
    regional.insert("5.现场留言数\t件\t9", at: 4)
    #expect(try agency(regional)[2018, "requests.received", "total"] == nil)
    regional[4] = "5.现场留言数\t件\t0"
    #expect(try agency(regional)[2018, "requests.received", "total"]?.value == 20, "nothing is lacking")
  }

  @Test("A sum of a table with such a row is for review; sums of other tables are not")
  func sumsAreForReview() throws {
    var report = try Reports.distinct(year: 2020)
    let part = try #require(report["requests.denied.state_secret", ["applicant": "business"]])
    let cell = UnmappedRow.Cell(printed: "5", value: 5, unit: nil, source: part.source)
    report.unmapped = [UnmappedRow(form: part.form, label: "9.属于其他情形", cells: [cell], source: part.source)]
    let agency = try #require(try Reports.panel([report]).agencies.first)
    #expect(agency[2020, "requests.denied", "business"]?.review == [.unmapped])
    #expect(agency[2020, "litigation.total"]?.review == [])
    #expect(agency[2020, "requests.closed", "business"]?.review == [], "what is printed is as printed")
    report.unmapped[0].source = .text(line: 1, column: 1)
    let astray = try #require(try Reports.panel([report]).agencies.first)
    #expect(astray[2020, "litigation.total"]?.review == [.unmapped], "it may be any table's")
  }

  @Test("A person's decision, and a note, go with the figure and with what is added up from it")
  func decisionsAreCarried() throws {
    let part: Concept.ID = "requests.denied.state_secret"
    let report = try Reports.distinct(year: 2020).changing(part, for: "business") {
      $0.decision = "audit.tsv:12"
      $0.note = "其中"
    }
    let agency = try #require(try Reports.panel([report]).agencies.first)
    let figure = try #require(agency[2020, part, "business"])
    #expect(figure.decisions == ["audit.tsv:12"] && figure.note == "其中")
    let whole = try #require(agency[2020, "requests.denied", "business"])
    #expect(
      whole.decisions == ["audit.tsv:12"] && whole.derivation?.inputs.first?.decisions == ["audit.tsv:12"])
    #expect(agency[2020, "requests.denied", "total"]?.decisions == [])
  }
}
