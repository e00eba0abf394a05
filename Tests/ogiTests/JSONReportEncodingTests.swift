import Foundation
import OGIReports
import Testing

@testable import ogi

@Suite struct JSONReportEncodingTests {
  private let encoding = JSONReportEncoding(framing: .lines)

  /// The report as a program reads it from a line of NDJSON.
  private func readBack(_ report: NormalizedReport) throws -> NormalizedReport {
    let bytes = try encoding.encode(ConvertedReport(path: "a/b.txt", report: report))
    #expect(bytes.last == UInt8(ascii: "\n") && bytes.dropLast().allSatisfy { $0 >= 0x20 })
    return try JSONDecoder().decode(NormalizedReport.self, from: Data(bytes))
  }

  @Test func readsBackAsItWas() throws {
    #expect(try readBack(.full) == .full)
  }

  @Test func isTheSameEveryTimeWithSortedKeysAndExactDecimals() throws {
    let fact = Fact.sample(value: Decimal(string: "123456789012345678.25"), review: [.misfilled])
    let converted = ConvertedReport(path: "a/b.txt", report: NormalizedReport(facts: [fact]))
    let text = String(decoding: try encoding.encode(converted), as: UTF8.self)
    #expect(
      text == """
        {"$schema":"urn:swift-ogi-reports:schema:1#report","facts":[{"concept":"requests.received",\
        "confidence":1,"dimensions":{"applicant":"total"},"form":"article20-2021","label":"收到申请数",\
        "printed":"12","review":["misfilled"],"source":{"column":5,"line":3},"status":"reported","unit":"case",\
        "value":123456789012345678.25}],"findings":[],"passedOver":[],"report":"a/b.txt","tables":[],"unmapped":[]}

        """)
  }

  @Test(arguments: [
    "0", "-1", "0.1", "3659.92", "99999999999999999999999999999999999999", "1e127", "1e-127",
    "0.00000000000000000000000000000000000001", "-340282366920938463463374607431768211455",
    "1234567890123456789012345678901234567.8",
  ])
  func decimalsAreExact(number: String) throws {
    let value = try #require(Decimal(string: number))
    let report = NormalizedReport(facts: [.sample(value: value)])
    #expect(try readBack(report).facts.first?.value == value)
  }

  @Test func textOfAllKindsIsKept() throws {
    let controls = String(String.UnicodeScalarView((0..<0xA0).compactMap(Unicode.Scalar.init)))
    let texts = [
      "", controls, "\"\\/\u{2028}\u{2029}", "e\u{301}\u{E9}", "\u{1F469}\u{200D}\u{1F4BB}🇨🇳",
      "\u{FEFF}\u{FFFD}\u{FFFF}",
      "\u{10FFFF}𠀀", "\r\n\t\u{0}", String(repeating: "注", count: 200_000),
    ]
    let report = NormalizedReport(facts: texts.map { .sample(label: $0, printed: $0, note: $0) })
    let read = try readBack(report)
    #expect(read == report)
    // Swift takes texts for equal that other programs tell apart.
    #expect(zip(read.facts, texts).allSatisfy { $0.printed.unicodeScalars.elementsEqual($1.unicodeScalars) })
  }

  @Test func kindsOfBlanksAreToldApart() throws {
    let report = NormalizedReport(
      facts: Fact.Blank.allCases.map { kind in
        var fact = Fact.sample(value: nil, status: .blank, printed: "")
        fact.blank = kind
        return fact
      })
    #expect(try readBack(report).facts.map(\.blank) == Fact.Blank.allCases)
  }

  @Test func whatIsNoNumberIsRefused() {
    var cell = UnmappedRow.Cell(printed: "9", value: .nan, unit: nil, source: .text(line: 1, column: 1))
    let row = { UnmappedRow(form: "f", label: "", cells: [cell], source: cell.source) }
    #expect(throws: EncodingError.self) { try readBack(NormalizedReport(facts: [.sample(value: .nan)])) }
    #expect(throws: EncodingError.self) { try readBack(NormalizedReport(unmapped: [row()])) }
    cell.value = nil
    #expect(throws: EncodingError.self) { try readBack(NormalizedReport(facts: [.sample(confidence: .nan)])) }
    #expect(throws: Never.self) { try readBack(NormalizedReport(unmapped: [row()])) }
  }
}
