internal import OGIReports

/// What a figure's confidence comes from, as text; nothing for a figure that nothing speaks against.
struct ConfidenceView {
  let figure: FigureExplanation
  let terminal: Terminal

  var lines: [String] {
    let confidence = figure.confidence
    guard confidence.evidence.contains(where: { $0.place < 0 || $0.reading < 0 }) else { return [] }
    let table = TextTable(
      columns: [
        .init(head: "evidence", alignment: .leading), .init(head: "amount", alignment: .trailing),
        .init(head: "place", alignment: .trailing), .init(head: "reading", alignment: .trailing),
      ],
      rows: confidence.evidence.map { evidence in
        [
          .init(text: Self.words[evidence.name] ?? evidence.name),
          .init(text: evidence.amount.rounded(decimals: 2)), .init(text: evidence.place.rounded(decimals: 1)),
          .init(text: evidence.reading.rounded(decimals: 1)),
        ]
      })
    return [
      """
      \(ConfidenceText.text(for: confidence.place)) that it stands in its place, times \
      \(ConfidenceText.text(for: confidence.reading)) that it is read right.
      """
    ] + table.lines(for: terminal.indented)
  }

  /// The kinds of evidence in plain English, by their names.
  static let words = [
    "margin": "the row's margin is short of certainty",
    "label": "the row's label is not the form's",
    "displaced": "it stands by another label",
    "doubt": "its place is in doubt",
    "column": "another cell may belong in the column",
    "repaired": "it is no valid number as it stands",
    "odd": "the concept takes no such number",
    "unreadable": "it is a text",
    "zero": "it is 0",
    "recognition": "the OCR engine was not sure of it",
    "sum": "a sum with it holds",
    "broken": "a sum with it fails, and none holds",
    "scan": "the report looks like a scan",
    "misprints": "the report's labels are misprinted",
  ]
}
