import Foundation
import OGIReports
import Testing

@testable import ogi

@Suite struct ReportViewTests {
  private let report = NormalizedReport(
    title: .init("某市2021年报告", source: .text(line: 1, column: 1)),
    agency: .init("某市", source: .text(line: 1, column: 1)),
    year: .init(2021, source: .text(line: 1, column: 3)),
    tables: [
      .init(
        form: "article20-2021", table: "requests", source: .text(line: 3, column: 1),
        end: .text(line: 5, column: 9), facts: 0..<4),
      .init(
        form: "article20-2021", table: "proactive", source: .text(line: 7, column: 1),
        end: .text(line: 7, column: 9), facts: 4..<9),
    ],
    facts: [
      .sample(dimensions: ["applicant": "natural_person"], value: 1, source: .text(line: 3, column: 5)),
      .sample(value: 10, review: [.identityFailed], printed: "10", source: .text(line: 3, column: 7)),
      .sample(
        concept: "requests.carried_in", dimensions: ["applicant": "natural_person"], value: nil,
        status: .blank,
        label: "结转", printed: "", source: .text(line: 4, column: 5)),
      .sample(
        concept: "requests.carried_in", value: nil, review: [.figureUnreadable], label: "结转", printed: "见附件",
        source: .text(line: 4, column: 7)),
      .sample(
        concept: "proactive.fees.amount", dimensions: [:], value: 36_599_200, unit: "CNY", label: "收费",
        source: .text(line: 7, column: 5)),
    ],
    unmapped: [
      .init(
        form: "article20-2021", label: "行政检查",
        cells: [.init(printed: "7", value: 7, unit: nil, source: .text(line: 8, column: 5))],
        source: .text(line: 8, column: 1))
    ],
    passedOver: [
      .init(
        reason: .tooLittleEvidence, source: .text(line: 10, column: 1), end: .text(line: 12, column: 1),
        figures: 4)
    ],
    findings: [.init(rule: "characters-lost", severity: .warning, messages: ["en": "2 characters are lost."])]
  )

  @Test func viewInAFile() {
    let view = ReportView(report: report, terminal: .none)
    #expect(
      view.lines == [
        "某市2021年报告",
        "agency: 某市  1:1",
        "year: 2021  1:3",
        "period: not found",
        "",
        "article20-2021  requests  3:1 – 5:9",
        "            natural",
        "label        person  total  concept",
        "收到申请数        1    10?  requests.received",
        "结转              ·      ?  requests.carried_in",
        "",
        "article20-2021  proactive  7:1 – 7:9",
        "label    figure  unit  concept",
        "收费   36599200  CNY   proactive.fees.amount",
        "",
        "2 of 5 figures to look at",
        "? 3:7  收到申请数 / total “10”: a sum that the figure takes part in does not hold (identity-failed)",
        "? 4:7  结转 / total “见附件”: what is printed could not be read as a figure (figure-unreadable)",
        "",
        "rows that are none of the form's",
        "8:1  行政检查: 7",
        "",
        "tables of no known form",
        "10:1 – 12:1  4 figures: too few of its labels are known",
        "",
        "findings",
        "warning 2 characters are lost. (characters-lost)",
      ])
  }

  @Test func coloursAreForTerminalsAlone() {
    let plain = ReportView(report: report, terminal: .none).lines.joined()
    let coloured = ReportView(report: report, terminal: Terminal(width: 120, hasColor: true)).lines.joined()
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[33m10?\u{1B}[0m"))
    #expect(coloured.replacing(#/\u{1B}\[[0-9]+m/#, with: "") == plain.replacing("\u{1B}", with: ""))
  }

  @Test func figuresInNoTableAreShownToo() {
    let lines = ReportView(report: NormalizedReport(facts: [.sample()]), terminal: .none).lines
    #expect(lines.contains("outside tables"))
    #expect(lines.contains("收到申请数      12  case  requests.received"))
  }

  @Test func rangesOutsideTheFactsDoNoHarm() {
    var broken = report
    broken.tables[0].facts = 3..<99
    broken.tables[1].facts = 50..<60
    #expect(ReportView(report: broken, terminal: .none).lines.contains("outside tables"))
  }
}
