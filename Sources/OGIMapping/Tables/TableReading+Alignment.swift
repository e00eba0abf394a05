import OGICatalog

extension Alignment {
  /// The tables that the alignment found, in the order of the source. `offset` is the index of the first token.
  func tables(offset: Int, emissions: EmissionCosts, costs: AlignmentCosts) -> [TableReading] {
    var assembler = TableAssembler(offset: offset, emissions: emissions, costs: costs, margins: margins)
    for event in events { assembler.take(event) }
    return assembler.finished()
  }
}

/// Puts the events of an alignment together to tables.
private struct TableAssembler {
  let offset: Int
  let emissions: EmissionCosts
  let costs: AlignmentCosts
  let margins: [Int: Double]
  private var tables: [TableReading] = []
  private var open: TableReading?
  /// Texts that nothing explains, since the last row.
  private var strays: [Int] = []

  init(offset: Int, emissions: EmissionCosts, costs: AlignmentCosts, margins: [Int: Double]) {
    self.offset = offset
    self.emissions = emissions
    self.costs = costs
    self.margins = margins
  }

  private var profile: Profile { emissions.profile }

  mutating func take(_ event: Alignment.Event) {
    switch event.kind {
    case .entered(let row):
      close()
      let start = offset + event.tokens.lowerBound
      open = TableReading(table: profile.rows[row].table, tokens: start..<start)
    case .outside:
      close()
    case .explained(let explanation):
      explain(event, as: explanation)
      extend(event)
    case .inserted:
      insert(event)
    }
  }

  mutating func finished() -> [TableReading] {
    close()
    return tables
  }

  private mutating func close() {
    if let table = open, !table.tokens.isEmpty { tables.append(table) }
    open = nil
    strays = []
  }

  private mutating func extend(_ event: Alignment.Event) {
    guard let table = open else { return }
    open?.tokens = table.tokens.lowerBound..<offset + event.tokens.upperBound
    let unexplained = event.tokens.reduce(0) { $0 + emissions.unexplained[$1] }
    open?.evidence += unexplained - event.cost
  }

  private mutating func explain(_ event: Alignment.Event, as explanation: AlignmentLattice.Explanation) {
    let tokens = event.tokens.map { $0 + offset }
    let row = explanation.row
    switch explanation.role {
    case .label, .glued:
      if let last = open?.rows.last, last.figures.isEmpty {
        updateLastRow { [strays] in $0.strays = strays }
      }
      if profile.rows[row].slots > 0 {
        open?.rows.append(RowReading(row: row, label: tokens, labelCost: event.cost))
      } else {
        open?.headings[row] = tokens.first
      }
      strays = []
    case .furniture:
      if let token = tokens.first, isPartOfLastLabel(token - offset) {
        updateLastRow { $0.label.append(token) }
      }
    case .unit:
      updateLastRow { $0.unit = tokens.first }
    case .figures:
      if profile.rows[row].labels.isEmpty { open?.rows.append(RowReading(row: row, label: [])) }
      let margin = event.tokens.compactMap { margins[$0] }.min() ?? 0
      let confidence = min(costs.confidenceLimit, logistic(margin / costs.marginScale))
      updateLastRow { [strays] in
        $0.figures = tokens
        $0.strays = strays
        $0.confidence = confidence
      }
      strays = []
    }
  }

  private mutating func insert(_ event: Alignment.Event) {
    guard let position = event.tokens.first else { return }
    let token = emissions.tokens[emissions.tokens.startIndex + position]
    if token.isRun {
      if token.figures > 0, open != nil {
        open?.unmapped.append(position + offset)
        extend(event)
      }
    } else {
      strays.append(position + offset)
    }
  }

  private func isPartOfLastLabel(_ position: Int) -> Bool {
    guard let last = open?.rows.last else { return false }
    return profile.rows[last.row].labels.contains { emissions.fragments[position].contains($0) }
  }

  private mutating func updateLastRow(_ change: (inout RowReading) -> Void) {
    guard var row = open?.rows.popLast() else { return }
    change(&row)
    open?.rows.append(row)
  }
}
