internal import OGIReports

/// A report as text for a person at a terminal: what it is, its tables, and what is to be looked at.
struct ReportView {
  let report: NormalizedReport
  let terminal: Terminal

  /// The view, line by line.
  var lines: [String] {
    var sections = [header]
    sections += report.tables.map(lines(of:))
    sections += [factsOutsideTables, doubts, unmappedRows, passedOverTables, findings]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  // MARK: The head

  private var header: [String] {
    let title = report.title?.value ?? "(no title)"
    let entries = [
      ("agency", report.agency.map { ($0.value, $0.source) }),
      ("year", report.year.map { (String($0.value), $0.source) }),
      ("period", report.period.map { ($0.value, $0.source) }),
    ]
    return [styled(.strong, title)]
      + entries.map { name, value in
        guard let (text, source) = value else { return "\(name): not found" }
        return "\(name): \(text.forTerminal)  \(styled(.faint, source.description))"
      }
  }

  // MARK: Figures

  private func lines(of table: NormalizedReport.Table) -> [String] {
    let facts = report.facts[table.facts.clamped(to: report.facts.indices)]
    return [heading("\(table.form)  \(table.table)", at: "\(table.source) – \(table.end)")]
      + TextTable(FigureGrid(facts)).lines(for: terminal)
  }

  private var factsOutsideTables: [String] {
    var isCovered = report.facts.map { _ in false }
    for table in report.tables {
      for index in table.facts.clamped(to: report.facts.indices) { isCovered[index] = true }
    }
    let facts = zip(report.facts, isCovered).filter { !$0.1 }.map(\.0)
    guard !facts.isEmpty else { return [] }
    return [heading("outside tables")] + TextTable(FigureGrid(facts)).lines(for: terminal)
  }

  // MARK: What is to be looked at

  private var doubts: [String] {
    let doubtful = report.facts.filter { !$0.review.isEmpty }
    let lines = doubtful.map { fact in
      let column = FigureGrid.column(of: fact)
      let row = column.isEmpty ? fact.label : "\(fact.label) / \(column)"
      let excerpt = DisplayWidth.truncated(fact.printed.forTerminal, to: 24)
      let printed = excerpt.isEmpty ? "" : " “\(excerpt)”"
      let reasons = fact.review.map { "\($0.explanation) (\($0.rawValue))" }.joined(separator: "; ")
      return "\(styled(.doubtful, "?")) \(fact.source)  \(row.forTerminal)\(printed): \(reasons)"
    }
    return [heading("\(doubtful.count) of \(report.facts.count) figures to look at")] + lines
  }

  private var unmappedRows: [String] {
    guard !report.unmapped.isEmpty else { return [] }
    let lines = report.unmapped.map { row in
      let cells = row.cells.map { $0.printed.isEmpty ? "·" : $0.printed.forTerminal }.joined(separator: "  ")
      return "\(row.source)  \(row.label.forTerminal): \(cells)"
    }
    return [heading("rows that are none of the form's")] + lines
  }

  private var passedOverTables: [String] {
    guard !report.passedOver.isEmpty else { return [] }
    let lines = report.passedOver.map { table in
      "\(table.source) – \(table.end)  \(table.figures) figures: \(table.reason)"
    }
    return [heading("tables of no known form")] + lines
  }

  private var findings: [String] {
    guard !report.findings.isEmpty else { return [] }
    let lines = report.findings.worstFirst(from: .information).map { finding in
      let style: Style =
        switch finding.severity {
        case .information: .plain
        case .warning: .doubtful
        case .error: .failed
        }
      let place = finding.source.map { "\($0)  " } ?? ""
      let severity = styled(style, finding.severity.rawValue)
      return "\(severity) \(place)\((finding.messages["en"] ?? "").forTerminal) (\(finding.rule.forTerminal))"
    }
    return [heading("findings")] + lines
  }

  // MARK: Setting

  private func heading(_ text: String, at place: String = "") -> String {
    styled(.strong, text) + (place.isEmpty ? "" : "  " + styled(.faint, place))
  }

  private func styled(_ style: Style, _ text: String) -> String {
    style.applied(to: text.forTerminal, if: terminal.hasColor)
  }
}
