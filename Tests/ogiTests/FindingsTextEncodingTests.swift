import Foundation
import OGIReports
import Testing

@testable import ogi

@Suite struct FindingsTextEncodingTests {
  private let catalog: MappingCatalog

  init() throws { catalog = try .embedded() }

  private func lines(
    _ findings: [Finding], from severity: Finding.Severity = .warning, in language: Language = .en,
    on terminal: Terminal = .none
  ) -> [String] {
    let encoding = FindingsTextEncoding(
      severity: severity, catalog: catalog, language: language,
      terminal: terminal)
    let converted = ConvertedReport(path: "a.txt", report: NormalizedReport(findings: findings))
    return String(decoding: encoding.encode(converted), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func finding(_ rule: String, _ severity: Finding.Severity, at source: Place? = nil) -> Finding {
    Finding(rule: rule, severity: severity, messages: ["en": "Odd.", "zh": "可疑"], source: source)
  }

  @Test func comparisonShowsBothSidesAndTheFigures() {
    #expect(
      lines([.balance]) == [
        "a.txt:3:5: error: received plus carried in is closed plus carried out [requests.balance]",
        "    article20-2021: left 12, right 9, difference 3",
        "    left       12  3:5   requests newly received this year / all applicants",
        "    left    blank  4:5   requests carried over from last year / all applicants",
        "    right       9  30:5  requests handled to a result this year / all applicants",
        "    right  absent        carried over to next year / all applicants",
      ])
  }

  @Test func zerosOfALongSumAreCounted() throws {
    let report = try ReportNormalizer().normalize(
      contentsOf: Repository.root.appending(
        path: "Tests/OGIReportsTests/Fixtures/article20-2019-pipes/input.txt"))
    let encoding = FindingsTextEncoding(severity: .error, catalog: catalog, language: .zh, terminal: .none)
    let text = String(
      decoding: encoding.encode(ConvertedReport(path: "a.txt", report: report)), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.contains("[自然人]: 0 ≠ 4") })
    #expect(lines[start + 1] == "    article20-2019: 左 0, 右 4, 差 -4")
    #expect(lines[start + 2].hasSuffix("(七)总计 / 自然人"))
    #expect(lines[start + 3].hasSuffix("(一)予以公开 / 自然人"))
    #expect(lines[start + 4] == "    另有18个0")
  }

  @Test func messagesAndLabelsComeInChinese() {
    let lines = lines([.balance], in: .zh)
    #expect(lines.first == "a.txt:3:5: error: 新收加上年结转等于总计加结转下年 [requests.balance]")
    #expect(lines.last?.hasSuffix("结转下年度继续办理 / 总计") == true)
  }

  @Test func worstComesFirstAndThenTheReportInOrder() {
    let findings = [
      finding("d", .warning, at: .text(line: 10, column: 1)),
      finding("c", .warning, at: .text(line: 9, column: 1)),
      finding("b", .warning), finding("e", .information),
      finding("a", .error, at: .page(number: 2, x: 0, y: 0, width: 1, height: 1)),
    ]
    #expect(
      lines(findings, from: .information) == [
        "a.txt: page 2 [0.0 0.0 1.0 1.0]: error: Odd. [a]", "a.txt: warning: Odd. [b]",
        "a.txt:9:1: warning: Odd. [c]", "a.txt:10:1: warning: Odd. [d]", "a.txt: information: Odd. [e]",
      ])
    #expect(lines(findings, from: .error).count == 1)
  }

  @Test func reportWithoutFindingsIsNamed() {
    #expect(
      lines([finding("a", .warning)], from: .error) == ["a.txt: no findings of severity error or worse"])
    #expect(lines([], from: .information) == ["a.txt: no findings"])
  }

  @Test func sourceCannotSteerTheTerminal() {
    var odd = finding("a", .error)
    odd.messages = ["en": "a\u{1B}[2Jb\nc"]
    #expect(lines([odd]) == ["a.txt: error: a [2Jb c [a]"])
    #expect(
      lines([odd], on: Terminal(width: 80, hasColor: true)).first?.contains("\u{1B}[31merror\u{1B}[0m")
        == true)
  }
}
