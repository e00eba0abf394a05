import OGICatalog
import OGIDocuments
import OGIMatching
import OGIText

/// Tells by which labels the rows of a table were read.
struct LabelReader {
  let profile: Profile
  let costs: AlignmentCosts
  let builder: FactBuilder

  private var stream: TokenStream { builder.stream }
  private var doubt: LabelDoubt { LabelDoubt(profile: profile, costs: costs, stream: stream) }

  /// The labels of a table's rows, and of figures that are no row's, in the order of the source.
  func readings(in table: TableReading, rows: [PlacedRow]) -> [AuditedLabel] {
    let used = Set(rows.flatMap(\.cells.cells))
    let labelled = rows.compactMap { reading(of: $0.row, in: table.table) }
    let unmapped = table.unmapped.compactMap { run -> Entry? in
      guard builder.unmappedRow(run, form: "", without: used) != nil else { return nil }
      return reading(of: run, in: table.table, decision: table.decidedRuns[run])
    }
    return (labelled + unmapped).sorted { $0.token < $1.token }.map(\.reading)
  }

  private typealias Entry = (token: Int, reading: AuditedLabel)

  private func reading(of row: RowReading, in table: Int) -> Entry? {
    let label = builder.label(of: row)
    guard !label.isEmpty, let first = row.label.min(), let source = stream.place(of: first) else {
      return nil
    }
    let decision = row.decision
    let isUncertain = decision == nil && row.isAbandoned(by: costs)
    let readAs = decision.map(\.readAs) ?? (isUncertain ? nil : row.row)
    let isRow = !isUncertain && decision?.outcome != AppliedDecision.Outcome.none
    var printed = row
    printed.decision = nil
    let reading = AuditedLabel(
      label: label, source: source, basis: readAs == nil ? .unlike : basis(of: printed),
      similarity: isRow ? 1 - doubt.distance(of: printed) : nil,
      confidence: isRow && decision == nil ? row.confidence : nil,
      doubt: isUncertain ? nil : doubt.reason(of: row)?.cause,
      unmapped: decision?.cause ?? (isUncertain ? .uncertain : nil), decision: decision?.source, table: table,
      readAs: readAs.map(place), row: isRow ? place(of: row.row) : nil,
      nearest: isRow ? nil : nearest(to: row.label.sorted(), in: table))
    return (first, reading)
  }

  private func reading(of run: Int, in table: Int, decision: String?) -> Entry? {
    let tokens = builder.labelTokens(before: run)
    guard let first = tokens.first, let source = stream.place(of: first) else { return nil }
    let reading = AuditedLabel(
      label: builder.text(of: tokens), source: source, basis: .unlike, similarity: nil, confidence: nil,
      doubt: nil, unmapped: decision == nil ? nil : .decided, decision: decision, table: table, readAs: nil,
      row: nil, nearest: nearest(to: tokens, in: table))
    return (first, reading)
  }

  private func place(of row: Int) -> AuditedLabel.RowPlace {
    AuditedLabel.RowPlace(section: profile.rows[row].section, index: profile.rows[row].index)
  }

  /// The row with figures whose label is the nearest to texts.
  private func nearest(to tokens: [Int], in table: Int) -> AuditedLabel.Nearest? {
    let rows = profile.tables[table].rows.filter { profile.rows[$0].slots > 0 }
    return LabelCandidates(profile: profile, costs: costs).nearest(to: key(of: tokens), among: rows)
      .flatMap { found in
        guard found.similarity >= LabelCandidates.leastSimilarity else { return nil }
        return found.rows.first.map { AuditedLabel.Nearest(row: place(of: $0), similarity: found.similarity) }
      }
  }

  /// What is compared with the form's labels: the texts joined, without numbering.
  private func key(of tokens: [Int]) -> MatchKey {
    let lexemes = tokens.compactMap { stream.tokens[$0].lexeme }
    guard let first = lexemes.first else { return MatchKey("") }
    return lexemes.dropFirst().reduce(first.body) { $0.appending($1.key) }
  }

  // MARK: The basis

  private func basis(of row: RowReading) -> AuditedLabel.Basis {
    let own = profile.rows[row.row]
    guard let first = row.label.min().flatMap({ stream.tokens[$0].lexeme }) else { return .order }
    let read = key(of: row.label.sorted())
    let cost = row.alignment == nil ? 0 : doubt.nearest(own.labels, to: read)
    let others = profile.tables[own.table].rows.filter {
      profile.rows[$0].slots > 0 && profile.rows[$0].reading != own.reading
    }
    if cost == 0 {
      let isShared = others.contains { other in
        profile.rows[other].enumerator == first.enumerator
          && !Set(profile.rows[other].labels).isDisjoint(with: own.labels)
      }
      return isShared ? .exactInOrder : .exact
    }
    switch doubt.reason(of: row) {
    case .keepsTooLittle, .nearerToOther, .missing: return .order
    default: break
    }
    let nearest = others.map { doubt.nearest(profile.rows[$0].labels, to: read, limit: cost.nextUp) }.min()
    return nearest ?? .infinity <= cost ? .similarInOrder : .similar
  }
}
