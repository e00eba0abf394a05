import Foundation
import OGIReports
import Testing

@testable import ogi

@Suite struct CSVReportEncodingTests {
  /// The rows of a report's CSV, without the header.
  private func rows(of report: NormalizedReport, path: String = "a.txt") -> [String] {
    let bytes = CSVReportEncoding().encode(ConvertedReport(path: path, report: report))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func headerIsTheContractsWithFurtherColumnsToTheRight() {
    #expect(
      CSVReportEncoding().opening
        == "report,agency,year,form,concept,applicant,value,unit,status,review,confidence,label,source,"
        + "printed,note,dimensions,proposed,decision\n")
  }

  @Test func figureIsARow() {
    let report = NormalizedReport(
      agency: .init("某市", source: .text(line: 1, column: 1)),
      year: .init(2021, source: .text(line: 1, column: 3)),
      facts: [
        .sample(
          value: 36_599_200, unit: "CNY", status: .repaired,
          review: [.figureRepaired, .identityFailed], confidence: 0.875, note: "其中修订16件",
          proposed: 21)
      ])
    #expect(
      rows(of: report) == [
        "a.txt,某市,2021,article20-2021,requests.received,total,36599200,CNY,repaired,"
          + "figure-repaired;identity-failed,0.875,收到申请数,3:5,12,其中修订16件,,21,"
      ])
  }

  @Test func blankHasNoValue() {
    let report = NormalizedReport(facts: [.sample(value: nil, status: .blank, printed: "—")])
    #expect(
      rows(of: report) == [
        "a.txt,,,article20-2021,requests.received,total,,case,blank,,1,收到申请数,3:5,—,,,,"
      ])
  }

  @Test func valuesThatWouldEndAFieldAreQuoted() {
    let report = NormalizedReport(facts: [.sample(label: "a \"b\"\r\nc", printed: "1,234")])
    let text = String(
      decoding: CSVReportEncoding().encode(ConvertedReport(path: "x,y.txt", report: report)), as: UTF8.self)
    #expect(
      text == "\"x,y.txt\",,,article20-2021,requests.received,total,12,case,reported,,1,"
        + "\"a \"\"b\"\"\r\nc\",3:5,\"1,234\",,,,\n")
  }

  @Test func dimensionsOtherThanTheApplicantAreKept() {
    let report = NormalizedReport(facts: [
      .sample(dimensions: ["period": "cumulative", "area": "urban", "applicant": "total"])
    ])
    #expect(rows(of: report).first?.hasSuffix(",area=urban;period=cumulative,,") == true)
  }

  @Test func unmappedFiguresStandWhereTheyStoodInTheSource() {
    func cell(_ printed: String, column: Int) -> UnmappedRow.Cell {
      .init(
        printed: printed, value: Decimal(string: printed), unit: nil, source: .text(line: 4, column: column))
    }
    let report = NormalizedReport(
      facts: [
        .sample(source: .text(line: 3, column: 5)), .sample(source: .text(line: 5, column: 5)),
      ],
      unmapped: [
        .init(
          form: "article20-2021", label: "行政检查", cells: [cell("7", column: 4), cell("无", column: 6)],
          source: .text(line: 4, column: 1))
      ])
    let rows = rows(of: report)
    #expect(rows.count == 4)
    #expect(rows[1] == "a.txt,,,article20-2021,,,7,,reported,unmapped,0,行政检查,4:4,7,,,,")
    #expect(rows[2] == "a.txt,,,article20-2021,,,,,reported,unmapped,0,行政检查,4:6,无,,,,")
  }

  @Test(arguments: [
    ("0", "0"), ("-5", "-5"), ("1.50", "1.5"), ("36599200", "36599200"), ("0.0000001", "0.0000001"),
    ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
    ("1e20", "100000000000000000000"),
  ])
  func valuesArePlainDecimals(number: String, text: String) throws {
    #expect(try #require(Decimal(string: number)).plainText == text)
  }

  @Test(arguments: [
    (0, "0"), (1, "1"), (0.5, "0.5"), (0.999, "0.999"), (0.9996, "0.999"), (0.0001, "0.001"), (0.12, "0.12"),
    (1.5, "1"), (-1, "0"), (.nan, ""), (.infinity, ""),
  ])
  func confidenceHasThreeDecimalsAndClaimsNoCertainty(confidence: Double, text: String) {
    #expect(ConfidenceText.text(for: confidence) == text)
  }
}
