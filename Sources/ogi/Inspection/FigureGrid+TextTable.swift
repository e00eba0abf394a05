internal import OGIReports

extension TextTable {
  /// A grid as a table: labels, figures, and the concepts if there is room.
  init(_ grid: FigureGrid) {
    let units = Set(grid.rows.flatMap { $0.facts.values.map { $0.unit ?? "" } })
    let hasUnits = grid.columns == [""] && units != [""]
    columns = [Column(head: "label", alignment: .leading)]
    columns += grid.columns.map { Column(head: $0.isEmpty ? "figure" : $0.forTerminal, alignment: .trailing) }
    if hasUnits { columns.append(Column(head: "unit", alignment: .leading)) }
    columns.append(Column(head: "concept", alignment: .leading, isOptional: true))
    rows = grid.rows.map { row in
      var cells = [Cell(text: row.label.forTerminal)]
      cells += grid.columns.map { row.facts[$0].map(Cell.init) ?? Cell(text: "") }
      if hasUnits { cells.append(Cell(text: row.facts[""]?.unit?.forTerminal ?? "", style: .faint)) }
      cells.append(Cell(text: row.concept.rawValue.forTerminal, style: .faint))
      return cells
    }
  }
}

extension TextTable.Cell {
  /// A figure: `·` for a blank, `?` behind what a person should look at and alone for what could not be read.
  init(_ fact: Fact) {
    let isDoubtful = !fact.review.isEmpty
    let figure = fact.value?.plainText ?? (fact.status == .blank ? "·" : "")
    text = figure + (isDoubtful ? "?" : "")
    style = isDoubtful ? .doubtful : (fact.status == .blank ? .faint : .plain)
  }
}
