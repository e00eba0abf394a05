import OGIReports
import Testing

/// What a reader of another kind of source notices becomes a finding of the report.
@Suite("Notices of readers")
struct NoticeTests {
  @Test("Text that the source hides is told")
  func hiddenText() throws {
    let read = try PlainTextReader().read(Array(("临溪市民政局2022年政府信息公开工作年度报告\n" + MastheadTests.table).utf8))
    let document = Document(
      utf8: read.utf8, pieces: read.pieces, blocks: read.blocks, notices: [.hiddenText(count: 12)])
    let finding = try #require(
      try ReportNormalizer().normalize(document).findings.first { $0.rule == "hidden-text" })
    #expect(finding.severity == .warning)
    #expect(finding.messages["en"] == "hidden or struck-out texts that were left out: 12")
  }
}
