internal import OGIReports

/// Why figures stand under no concept, as text.
struct UnmappedView {
  let explanation: UnmappedExplanation
  let terminal: Terminal

  /// The view, line by line.
  var lines: [String] {
    let view = RowView(row: explanation.row, terminal: terminal)
    let parts = [header(at: view.place)] + view.sections.map { $0.lines(for: terminal) }
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func header(at place: String) -> [String] {
    let row = explanation.unmapped
    let figures = row.cells.map { "\($0.printed.quoted) at \($0.source)" }.joined(separator: ", ")
    let head = "\(figures): under no concept (unmapped)"
    return [
      Style.doubtful.applied(to: head, if: terminal.hasColor), "in the \(place)",
      explanation.cause.explanation + (row.decision.map { " (\($0.forTerminal))" } ?? ""),
    ]
  }
}
