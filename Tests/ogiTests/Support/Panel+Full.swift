import Foundation
import OGIReports

extension Panel {
  /// A panel that has all that a panel can have.
  static let full: Panel = {
    let place = Place.text(line: 3, column: 5)
    let messages = ["en": "why", "zh": "原因"]
    // No figure has all members at once: this one is made to have them.
    let figure = PanelFigure(
      cell: .init(concept: "requests.closed", dimensions: ["applicant": "total"]), year: 2021, value: 12,
      unit: "case", status: .derived, review: [.figuresDiffer], confidence: 0.9,
      comparability: .init(grade: .derivedClose, reasons: messages),
      derivation: .init(
        partition: "requests.closed/outcome", value: 12,
        inputs: [
          .init(concept: "requests.granted", value: 12, status: .reported, decisions: ["audit.tsv:2"])
        ],
        zeros: ["requests.balance"]),
      seriesBreak: .init(year: 2018, form: "list-2014", grade: .close, messages: messages),
      others: [.init(value: 15, status: .reported, form: "list-2014", report: 0, source: place)],
      form: "article20-2021", report: 0, label: "总计", note: "约",
      decisions: ["audit.tsv:2"], source: place)
    let agency = Agency(
      id: "a", reports: [.init(name: "a.txt", agency: "甲局", year: 2021)], figures: [figure],
      findings: [.init(year: 2021, report: 0, finding: .balance)])
    return Panel(
      agencies: [agency], nearNames: [.init(names: ["甲局", "申局"], messages: messages)],
      unplaced: [.init(name: "b.txt", agency: "乙局", year: 2020)])
  }()
}
