import Foundation
import OGIReports
import Testing

@testable import ogi

@Suite struct JSONReportEncodingTests {
  private let report = NormalizedReport(
    title: .init("报告", source: .page(number: 1, x: 72, y: 90.5, width: 40, height: 12)),
    year: .init(2021, source: .cell(address: "A1")),
    tables: [
      .init(
        form: "article20-2021", table: "requests", source: .text(line: 1, column: 1),
        end: .text(line: 9, column: 2), facts: 0..<1)
    ],
    facts: [.sample(value: Decimal(string: "123456789012345678.25"), review: [.misfilled])],
    findings: [.init(rule: "characters-lost", severity: .warning, messages: ["en": "1 character is lost."])])

  @Test func readsBackAsItWas() throws {
    let bytes = try JSONReportEncoding(framing: .lines).encode(
      ConvertedReport(path: "a/b.txt", report: report))
    let decoded = try JSONDecoder().decode(ConvertedReport.self, from: Data(bytes))
    #expect(decoded.path == "a/b.txt")
    #expect(decoded.report == report)
  }

  @Test func isTheSameEveryTimeWithSortedKeysAndExactDecimals() throws {
    let encoding = JSONReportEncoding(framing: .lines)
    let converted = ConvertedReport(path: "a/b.txt", report: NormalizedReport(facts: report.facts))
    let text = String(decoding: try encoding.encode(converted), as: UTF8.self)
    #expect(
      text == """
        {"facts":[{"concept":"requests.received","confidence":1,"dimensions":{"applicant":"total"},\
        "form":"article20-2021","label":"收到申请数","printed":"12","review":["misfilled"],\
        "source":{"column":5,"line":3},"status":"reported","unit":"case","value":123456789012345678.25}],\
        "findings":[],"passedOver":[],"report":"a/b.txt","tables":[],"unmapped":[]}

        """)
  }
}
