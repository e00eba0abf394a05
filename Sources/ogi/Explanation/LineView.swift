internal import OGIReports

/// What became of a line, as text.
struct LineView {
  let explanation: LineExplanation
  let terminal: Terminal

  /// The view, line by line.
  var lines: [String] {
    let unmapped = explanation.unmapped.map { UnmappedView(explanation: $0, terminal: terminal).lines }
    let parts = [header] + figures + unmapped + [passedOver]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var header: [String] {
    let text = explanation.parts.map { $0.text.isEmpty ? "·" : $0.text.forTerminal }.joined(separator: "  ")
    let head = text.isEmpty ? "line \(explanation.line) is blank" : "line \(explanation.line): \(text)"
    let isTold = !explanation.figures.isEmpty || !explanation.unmapped.isEmpty
    return [Style.strong.applied(to: head, if: terminal.hasColor)] + (isTold ? [] : roles)
  }

  /// What each piece is, neighbours that are the same together.
  private var roles: [String] {
    if explanation.parts.isEmpty { return [] }
    if explanation.parts.allSatisfy({ $0.role == .text }), !explanation.passedOver.isEmpty { return [] }
    var lines: [String] = []
    for part in explanation.parts {
      let table = part.table.map {
        " of the table \($0.table) of the form \($0.form) (\($0.source) – \($0.end))".forTerminal
      }
      let line = part.role.explanation(in: table ?? "")
      if lines.last != line { lines.append(line) }
    }
    return lines
  }

  // MARK: Figures

  /// One figure in full; of several of a row what they share, and a table.
  private var figures: [[String]] {
    let rows = explanation.figures.reduce(into: [[FigureExplanation]]()) { rows, figure in
      if let last = rows.indices.last, rows[last].first?.row == figure.row {
        rows[last].append(figure)
      } else {
        rows.append([figure])
      }
    }
    return rows.map { row in
      guard row.count > 1, let first = row.first else {
        return row.flatMap { FigureView(figure: $0, terminal: terminal).lines }
      }
      let view = RowView(row: first.row, terminal: terminal)
      let sections = [
        ExplanationSection(heading: "the figures", lines: table(of: row)),
        ExplanationSection(heading: "why a person should look", lines: doubts(of: row)),
      ]
      let parts = [[view.place]] + (view.sections + sections).map { $0.lines(for: terminal) } + [further(row)]
      return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }
  }

  private func table(of row: [FigureExplanation]) -> [String] {
    let table = TextTable(
      columns: [
        .init(head: "column", alignment: .leading), .init(head: "at", alignment: .leading),
        .init(head: "printed", alignment: .trailing), .init(head: "value", alignment: .trailing),
        .init(head: "confidence", alignment: .trailing), .init(head: "fails", alignment: .leading),
        .init(head: "concept", alignment: .leading, isOptional: true),
      ],
      rows: row.map { figure in
        let fails = figure.rules.filter { $0.evaluation.outcome == .fails }.map(\.evaluation.rule)
        let members = figure.fact.dimensions.sorted { $0.key < $1.key }.map { " \($0.value)" }.joined()
        let style: Style = figure.fact.review.isEmpty ? .plain : .doubtful
        return [
          .init(text: figure.column.path.joined(separator: " / ").forTerminal),
          .init(text: figure.fact.source.description, style: .faint),
          .init(text: DisplayWidth.truncated(figure.fact.printed.forTerminal, to: 24)),
          .init(text: FigureWords.value(of: figure.fact), style: style),
          .init(text: ConfidenceText.text(for: figure.fact.confidence)),
          .init(text: fails.isEmpty ? "none" : fails.joined(separator: ", ").forTerminal),
          .init(text: "\(figure.fact.concept)\(members)".forTerminal, style: .faint),
        ]
      })
    return table.lines(for: terminal.indented)
  }

  /// Each reason once, with the places of the figures that it is about.
  private func doubts(of row: [FigureExplanation]) -> [String] {
    let all = row.flatMap(\.doubts).reduce(into: [FigureExplanation.Doubt]()) { doubts, doubt in
      if !doubts.contains(doubt) { doubts.append(doubt) }
    }
    return all.flatMap { doubt in
      let places = row.filter { $0.doubts.contains(doubt) }.map(\.fact.source.description)
      let code = Style.doubtful.applied(to: doubt.code.rawValue, if: terminal.hasColor)
      return ["\(code) at \(places.joined(separator: ", ")): \(doubt.code.explanation)"]
        + doubt.causes.map { "  \($0.explanation)" }
    }
  }

  private func further(_ row: [FigureExplanation]) -> [String] {
    guard let fact = row.first?.fact else { return [] }
    let applicant = fact.dimensions[OGI.Applicant.dimension].map { " --applicant \($0)" } ?? ""
    return ["All on one figure: --concept \(fact.concept)\(applicant)".forTerminal]
  }

  // MARK: Tables of other kinds

  private var passedOver: [String] {
    explanation.passedOver.map { table in
      """
      It belongs to a stretch of \(table.figures) figures (\(table.source) – \(table.end)) that is no table of a \
      known form: \(table.reason).
      """
    }
  }
}
