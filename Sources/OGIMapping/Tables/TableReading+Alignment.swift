import OGICatalog
import OGIMatching
import OGIText

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
      if let last = open?.rows.last, last.row == row, last.label.isEmpty {
        updateLastRow {
          $0.label = tokens
          $0.alignment?.label = event.cost
        }
      } else if profile.rows[row].slots > 0 {
        open?.rows.append(
          RowReading(
            row: row, label: tokens, confidence: costs.confidenceLimit,
            alignment: RowReading.Costs(label: event.cost)))
      } else {
        open?.headings[row] = tokens.first
        open?.furniture.formUnion(tokens)
      }
    case .furniture:
      open?.furniture.formUnion(tokens)
      if let token = tokens.first, completesLastLabel(token) { updateLastRow { $0.label.append(token) } }
    case .unit:
      updateLastRow { $0.unit = tokens.first }
    case .figures:
      if open?.rows.last.map({ $0.row != row || !$0.figures.isEmpty }) ?? true {
        let unlabelled = unlabelledRow(row, at: event.tokens.lowerBound)
        open?.rows.append(unlabelled)
      }
      let margin = event.tokens.compactMap { margins[$0] }.min() ?? 0
      let confidence = min(costs.confidenceLimit, logistic(margin / costs.marginScale))
      updateLastRow {
        $0.figures = tokens
        $0.confidence = confidence
        $0.alignment?.figures = event.cost
        $0.alignment?.margin = margin
      }
    }
  }

  /// A row whose label is lost: what stands before its figures in the row of the source is what is left of it.
  private func unlabelledRow(_ row: Int, at position: Int) -> RowReading {
    var reading = RowReading(row: row, label: [], alignment: RowReading.Costs())
    guard !profile.rows[row].labels.isEmpty else { return reading }
    var index = emissions.tokens.startIndex + position
    while !emissions.tokens[index].startsRow, index > emissions.tokens.startIndex,
      let lexeme = emissions.tokens[index - 1].lexeme, emissions.tokens[index - 1].isCell
    {
      index -= 1
      let token = index - emissions.tokens.startIndex + offset
      if lexeme.key == profile.rows[row].unit {
        reading.unit = token
      } else if open?.claimedTokens.contains(token) == false {
        reading.label.insert(token, at: 0)
      }
    }
    return reading
  }

  private mutating func insert(_ event: Alignment.Event) {
    guard let position = event.tokens.first else { return }
    let token = emissions.tokens[emissions.tokens.startIndex + position]
    guard token.figures > 0 else { return }
    open?.unmapped.append(position + offset)
    if let last = open?.rows.last, last.figures.isEmpty { updateLastRow { $0.isInterrupted = true } }
    extend(event)
  }

  /// Whether a text goes on where the last row's label stops.
  private func completesLastLabel(_ token: Int) -> Bool {
    guard let last = open?.rows.last, let text = emissions.tokens[token].lexeme?.key else { return false }
    let lexemes = last.label.sorted().compactMap { emissions.tokens[$0].lexeme }
    guard let first = lexemes.first else { return false }
    let read = lexemes.dropFirst().reduce(first.body) { $0.appending($1.key) }.appending(text)
    return profile.rows[last.row].labels.contains {
      profile.labels.labels[$0].scalars.starts(with: read.scalars)
    }
  }

  private mutating func updateLastRow(_ change: (inout RowReading) -> Void) {
    guard var row = open?.rows.popLast() else { return }
    change(&row)
    open?.rows.append(row)
  }
}
