internal import OGIReports

/// How a row was read, as text: its label, its decision, and what stands around it.
struct RowView {
  let row: RowExplanation
  let terminal: Terminal

  /// The row's place on the form.
  var place: String {
    let path = row.target?.path.joined(separator: " / ") ?? ""
    let name = "table \(row.table) of the form \(row.form)"
    return (path.isEmpty ? name : "\(name), row \(path)").forTerminal
  }

  /// All sections on the row.
  var sections: [ExplanationSection] {
    [
      ExplanationSection(heading: "the label", lines: label + candidates),
      ExplanationSection(heading: "how the row was decided", lines: decision),
      ExplanationSection(heading: "what stands around it", lines: neighbours),
    ]
  }

  // MARK: The label

  private var label: [String] {
    guard !row.label.parts.isEmpty else { return ["No label stands before the figures."] }
    let parts = row.label.parts.map { "\($0.text.quoted) at \($0.source)" }.joined(separator: ", then ")
    let numbered = row.label.enumerator.map { ", numbered \($0.quoted)" } ?? ", without numbering"
    let form =
      row.target == nil || row.label.enumerator == row.label.formEnumerator
      ? ""
      : row.label.formEnumerator.map { " (the form numbers it \($0.quoted))" }
        ?? " (the form does not number it)"
    return ["read as \(parts)", "compared as \(row.label.key.quoted)\(numbered)\(form)"]
  }

  private var candidates: [String] {
    guard !row.candidates.isEmpty else { return [] }
    let table = TextTable(
      columns: [
        .init(head: "label", alignment: .leading), .init(head: "cost", alignment: .trailing),
        .init(head: "similarity", alignment: .trailing),
        .init(head: "row", alignment: .leading, isOptional: true),
      ],
      rows: row.candidates.map { candidate in
        let style: Style = candidate.isTaken ? .strong : .plain
        return [
          .init(text: (candidate.isTaken ? "→ " : "  ") + candidate.label.forTerminal, style: style),
          .init(text: candidate.cost.rounded(decimals: 1)),
          .init(text: candidate.similarity.rounded(decimals: 2)),
          .init(text: names(of: candidate.targets), style: .faint),
        ]
      })
    return table.lines(for: terminal.indented)
  }

  // MARK: The decision

  private var decision: [String] {
    guard let decision = row.decision else { return [] }
    var lines: [String] = []
    let confidence = ConfidenceText.text(for: decision.confidence)
    switch decision.method {
    case .decidedByPerson:
      let readAs = decision.readAs.map { "the row \(names(of: [$0]))" } ?? "none of the form's rows"
      lines.append("Decided by a person: \((decision.source ?? "").forTerminal).")
      lines.append("Before that the label was read as \(readAs).")
      if row.target == nil { return lines }
      lines.append("Confidence \(confidence).")
    case .printedToTheLetter:
      lines.append("The table prints the form's labels to the letter and in order: no alignment was needed.")
      lines.append("Confidence \(confidence).")
    case .aligned:
      lines.append(
        "The table was aligned with the form as a whole: labels, figures and their order together.")
      lines.append(
        """
        The row's label cost \(decision.labelCost.rounded(decimals: 1)), its figures \
        \(decision.figuresCost.rounded(decimals: 1)); 0 is what a faultless print costs.
        """)
      if let margin = decision.margin {
        lines.append(
          """
          To read the figures as another row's or as none's costs \(margin.rounded(decimals: 1)) more (the \
          margin): confidence \(confidence).
          """)
      } else {
        lines.append("No figures follow the label that could be another row's: confidence \(confidence).")
      }
    }
    if decision.isLoweredForFewRows {
      lines.append(
        "The confidence is lowered, because the table has but a few rows and no heading of the form.")
    }
    if decision.confidence < decision.abstention {
      lines.append("Below \(ConfidenceText.text(for: decision.abstention)) a row is not taken.")
    }
    return lines
  }

  // MARK: The neighbourhood

  private var neighbours: [String] {
    let table = TextTable(
      columns: [
        .init(head: "label", alignment: .leading), .init(head: "at", alignment: .leading),
        .init(head: "figures", alignment: .leading),
        .init(head: "form", alignment: .leading, isOptional: true),
      ],
      rows: row.neighbours.map(cells))
    return table.lines(for: terminal.indented)
  }

  private func cells(of neighbour: RowExplanation.Neighbour) -> [TextTable.Cell] {
    guard neighbour.kind != .missing else {
      return [
        .init(text: "  (not printed)", style: .faint), .init(text: ""), .init(text: ""),
        .init(text: names(of: neighbour.targets), style: .doubtful),
      ]
    }
    let isOwn = neighbour.kind == .explained
    let label = neighbour.label.isEmpty ? "(no label)" : neighbour.label.forTerminal
    let figures = neighbour.figures.map { $0.isEmpty ? "·" : DisplayWidth.truncated($0.forTerminal, to: 24) }
    let target = neighbour.targets.isEmpty ? "none" : names(of: neighbour.targets)
    return [
      .init(text: (isOwn ? "→ " : "  ") + label, style: isOwn ? .strong : .plain),
      .init(text: neighbour.source?.description ?? "", style: .faint),
      .init(text: figures.joined(separator: " ")),
      .init(text: target, style: neighbour.targets.isEmpty ? .doubtful : .faint),
    ]
  }

  /// So many rows are named in one cell.
  private static let mostNames = 3

  /// Rows by their own labels, with the form and table where these are others.
  private func names(of targets: [RowExplanation.Target]) -> String {
    let names = targets.prefix(Self.mostNames).map { target in
      let path = target.path.suffix(2).joined(separator: " / ")
      let label = path.isEmpty ? "(row without label)" : path
      return target.form == row.form && target.table == row.table
        ? label : "\(label) (\(target.form) \(target.table))"
    }
    let more = targets.count - names.count
    return (names.joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")).forTerminal
  }
}
