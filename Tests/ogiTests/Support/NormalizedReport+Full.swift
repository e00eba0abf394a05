import Foundation
import OGIReports

extension NormalizedReport {
  /// A report that has all that a report can have, places of every kind among it.
  static let full: NormalizedReport = {
    let text = Place.text(line: 3, column: 5)
    let page = Place.page(number: 1, x: 72, y: 90.5, width: 40, height: 12)
    let cell = Place.cell(address: "Sheet1!B7", ordinal: 31)
    var fact = Fact.sample(value: nil, status: .blank, review: [.misfilled], printed: "—", note: "注")
    fact.blank = .dash
    // No fact has all members at once: this one is made to have them.
    fact.value = 12
    fact.proposed = 21
    fact.decision = "audit.tsv:12"
    return NormalizedReport(
      title: .init("报告", source: page), agency: .init("某市", source: cell), year: .init(2021, source: text),
      period: .init("2021年1月1日至12月31日", source: text),
      tables: [.init(form: "article20-2021", table: "requests", source: text, end: page, facts: 0..<1)],
      facts: [fact],
      unmapped: [
        .init(
          form: "article20-2021", label: "行政检查",
          cells: [.init(printed: "7万元", value: 70000, unit: "CNY", source: cell)],
          decision: "audit.tsv:13",
          source: cell)
      ],
      passedOver: [.init(reason: .tooLittleEvidence, source: text, end: text, figures: 4)],
      findings: [.balance])
  }()
}

extension Finding {
  /// Requests received and carried in (12 + a blank) that are not those closed and carried out (9, and 2 absent).
  static let balance: Finding = {
    func cell(
      _ concept: Concept.ID, _ side: Evaluation.Cell.Side, _ figure: Int?, line: Int?
    ) -> Evaluation.Cell {
      .init(
        concept: concept, dimensions: ["applicant": "total"], side: side, value: figure.map { .init($0) },
        source: line.map { .text(line: $0, column: 5) })
    }
    let evaluation = Evaluation(
      rule: "requests.balance", form: "article20-2021", relation: .equal,
      cells: [
        cell("requests.received", .left, 12, line: 3), cell("requests.carried_in", .left, nil, line: 4),
        cell("requests.closed", .right, 9, line: 30), cell("requests.carried_out", .right, nil, line: nil),
      ],
      left: 12, right: 9, difference: 3, outcome: .fails)
    return Finding(
      rule: "requests.balance", severity: .error,
      messages: ["en": "received plus carried in is closed plus carried out", "zh": "新收加上年结转等于总计加结转下年"],
      source: .text(line: 3, column: 5), evaluation: evaluation)
  }()
}
