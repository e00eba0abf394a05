import OGICatalog
import OGIMatching
import OGIText

/// Whether a row's label leaves open which row it is.
struct LabelDoubt {
  /// Up to this length a text that differs from all parts of a label shows nothing of it. Longer ones are compared.
  private static let shortText = 2

  let profile: Profile
  let costs: AlignmentCosts
  let stream: TokenStream

  /// Whether a person should look at the label of a row.
  ///
  /// A label is in doubt if another alignment is nearly as good; if it keeps too little of the form's label; and if
  /// it is another row's label, or nearer to it, however well it stands in its place: a 不 that was lost turns a label
  /// into its neighbour's.
  func isDoubtful(_ row: RowReading) -> Bool { reason(of: row) != nil }

  /// Why a label is in doubt.
  enum Reason {
    /// Another alignment is nearly as good.
    case smallMargin
    /// Too little of the form's label is left.
    case keepsTooLittle
    /// No text stands for it.
    case missing
    /// It is nearer to another row's label.
    case nearerToOther
    /// It holds the whole label of another row.
    case holdsOther
    /// It holds digits that the form's label does not: a figure that was read as part of the label, so that those after
    /// it may stand a column too far to the left.
    case holdsFigure
    /// It stands in another row of the source than the figures, and the short text beside these is no part of it: what
    /// is left of another row's label.
    case standsApart
  }

  /// The first reason to doubt the label of a row; `nil` if there is none.
  func reason(of row: RowReading) -> Reason? { row.decision == nil ? printedReason(of: row) : nil }

  /// What a label says of the place of the figures, where which row it is was decided by a person.
  func placeDoubts(of row: RowReading) -> PlaceDoubts {
    switch printedReason(of: row) {
    case .holdsFigure: .figureInLabel
    case .standsApart: .labelApart
    default: []
    }
  }

  private func printedReason(of row: RowReading) -> Reason? {
    guard row.confidence >= costs.labelReview else { return .smallMargin }
    let own = profile.rows[row.row]
    guard !own.labels.isEmpty else { return nil }
    guard let lexeme = row.label.first.flatMap({ stream.tokens[$0].lexeme }) else { return .missing }
    let read = read(row, after: lexeme)
    let cost = nearest(own.labels, to: read)
    if cost == 0 { return nil }
    if keepsTooLittle(of: own, cost: cost, lexeme: lexeme) { return .keepsTooLittle }
    if isNearer(toOtherThan: own, cost: cost, read) { return .nearerToOther }
    if holdsOther(than: own, read) { return .holdsOther }
    if holdsFigure(besides: own, read) { return .holdsFigure }
    return standsApart(row) ? .standsApart : nil
  }

  /// How much of the row's label is lost to edits, from 0 for one that is printed to the letter to 1.
  func distance(of row: RowReading) -> Double {
    let own = profile.rows[row.row].labels
    guard row.alignment != nil, row.decision == nil, !own.isEmpty else { return 0 }
    guard let lexeme = row.label.first.flatMap({ stream.tokens[$0].lexeme }) else { return 1 }
    let cost = nearest(own, to: read(row, after: lexeme))
    let length = own.map { profile.labels.labels[$0].scalars.count }.min() ?? 0
    return min(1, cost / (costs.substitution * Double(max(1, length))))
  }

  /// A row's label as read, its parts joined, without enumerator.
  private func read(_ row: RowReading, after first: Lexeme) -> MatchKey {
    row.label.sorted().dropFirst().reduce(first.body) { body, token in
      stream.tokens[token].lexeme.map { body.appending($0.key) } ?? body
    }
  }

  /// Whether the text holds the whole label of another row with figures, as where two labels are glued.
  private func holdsOther(than row: Profile.Row, _ read: MatchKey) -> Bool {
    let own = row.labels.map { profile.labels.labels[$0] }
    return others(than: row).contains { other in
      let label = profile.labels.labels[other]
      let isWhole =
        label.scalars.count > 2 || own.contains { read == label.appending($0) || read == $0.appending(label) }
      return isWhole && read.contains(label) && !own.contains { $0.contains(label) }
    }
  }

  /// The labels of the table's other rows, headings among them, but for those that the row itself goes by.
  private func others(than row: Profile.Row) -> Set<Int> {
    Set(profile.rows[profile.tables[row.table].rows].filter { $0.reading != row.reading }.flatMap(\.labels))
      .subtracting(row.labels)
  }

  /// Whether a row's label holds digits that the form's does not.
  func holdsFigure(_ row: RowReading) -> Bool {
    guard let lexeme = row.label.first.flatMap({ stream.tokens[$0].lexeme }) else { return false }
    return holdsFigure(besides: profile.rows[row.row], read(row, after: lexeme))
  }

  private func holdsFigure(besides row: Profile.Row, _ read: MatchKey) -> Bool {
    let printed = row.labels.map { profile.labels.labels[$0].digits }.max() ?? 0
    return read.digits > printed
  }

  private func standsApart(_ row: RowReading) -> Bool {
    guard let run = row.figures.first, let line = stream.row(around: stream.tokens[run].pieces.lowerBound)
    else { return false }
    let beside = row.label.sorted().filter { line.contains(stream.tokens[$0].pieces.lowerBound) }
      .compactMap { stream.tokens[$0].lexeme?.key }
    guard beside.count < row.label.count, let first = beside.first else { return false }
    let text = beside.dropFirst().reduce(first) { $0.appending($1) }
    return text.scalars.count <= Self.shortText
      && !profile.rows[row.row].labels.contains { profile.labels.labels[$0].contains(text) }
  }

  private func keepsTooLittle(of row: Profile.Row, cost: Double, lexeme: Lexeme) -> Bool {
    let length = row.labels.map { profile.labels.labels[$0].scalars.count }.min() ?? 0
    let similarity = 1 - cost / (costs.substitution * Double(max(1, length)))
    let isNumbered = row.enumerator != nil && lexeme.enumerator == row.enumerator
    return similarity < (isNumbered ? costs.numberedLabelSimilarity : costs.labelSimilarity)
  }

  private func isNearer(toOtherThan row: Profile.Row, cost: Double, _ read: MatchKey) -> Bool {
    nearest(Array(others(than: row)), to: read, limit: cost) < cost
  }

  /// The least cost of the edits from a label to what was read, with the note at its end or without it.
  func nearest(_ labels: [Int], to read: MatchKey, limit: Double = .infinity) -> Double {
    if profile.labels.index(of: read).map(labels.contains) ?? false { return 0 }
    let (bare, note) = read.strippingNote()
    let texts = (note == nil ? [read] : [read, bare]).map(profile.labels.reading)
    return labels.reduce(Double.infinity) { best, label in
      texts.reduce(best) { min($0, profile.labels.cost(of: label, as: $1, limit: limit)) }
    }
  }
}

extension MatchKey {
  /// How many digits the key holds.
  fileprivate var digits: Int { scalars.count { "0"..."9" ~= $0 } }
}
