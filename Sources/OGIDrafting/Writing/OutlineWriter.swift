import OGIText

/// Writes the outline of a table: title, header, rows.
struct OutlineWriter {
  let table: DraftTable
  let plan: ConceptPlan
  let source: String
  let candidates: ConceptCandidates

  func write(to file: inout DraftFile) {
    if let title = table.title { file.line(line("title", depth: 1, title)) }
    for heading in table.headings {
      file.line(line(heading.isCode ? "code" : "heading", depth: 1, heading.label))
    }
    var above: [String] = []
    for (index, column) in table.columns.enumerated() {
      let headings = column.path.dropLast()
      let common = zip(above, headings).prefix { $0 == $1 }.count
      for (depth, heading) in headings.enumerated().dropFirst(common) {
        file.line(line("heading", depth: depth + 1, heading))
      }
      above = Array(headings)
      file.line(
        line(
          "column", depth: column.path.count, column.path.last ?? "", unit: column.unit?.word ?? "",
          concept: plan.hasConceptPerColumn ? plan.name(ofColumn: index) : "",
          dimensions: plan.usesDimension ? "\(plan.dimension)=\(plan.name(ofColumn: index))" : ""))
    }
    for index in table.rows.indices { write(row: index, to: &file) }
  }

  private func write(row index: Int, to file: inout DraftFile) {
    let row = table.rows[index]
    guard row.twin == nil else {
      file.comment(
        """
        Left out: \(row.label) (\(row.place)) stands twice under one parent. Give one of them another depth or parent.
        """)
      return
    }
    let isHeading = row.values.isEmpty
    if !isHeading {
      for candidate in candidates.candidates(for: row.label) {
        let percent = Int((candidate.score * 100).rounded(.down))
        file.comment("\(percent)% \(candidate.concept): \(candidate.label) (\(candidate.form))")
      }
    }
    file.line(
      line(
        "row", depth: row.depth, row.label, unit: isHeading ? "" : unit(of: row),
        concept: isHeading ? "" : plan.concept(ofRow: index), predicate: isHeading ? "" : "skos:exactMatch",
        source: "\(source):\(row.place)"))
  }

  /// A row's unit, unless its columns print one.
  private func unit(of row: DraftTable.Row) -> String {
    table.columns.contains { $0.unit != nil } ? "" : row.unit ?? ""
  }

  private func line(
    _ part: String, depth: Int, _ label: String, unit: String = "", concept: String = "",
    dimensions: String = "", predicate: String = "", source: String? = nil
  ) -> [String] {
    [
      table.id, part, "\(depth)", label, "", unit, concept, dimensions, predicate, "", source ?? self.source,
    ]
  }
}
