import OGICatalog
import OGIMatching
import OGIText

/// Whether a row's label leaves open which row it is.
struct LabelDoubt {
  let profile: Profile
  let costs: AlignmentCosts
  let stream: TokenStream

  /// Whether a person should look at the label of a row.
  ///
  /// A label is in doubt if another alignment is nearly as good; if it keeps too little of the form's label; and if
  /// it is another row's label, or nearer to it, however well it stands in its place: a 不 that was lost turns a label
  /// into its neighbour's.
  func isDoubtful(_ row: RowReading) -> Bool {
    guard row.confidence >= costs.labelReview else { return true }
    let own = profile.rows[row.row]
    guard let first = row.label.first, let lexeme = stream.tokens[first].lexeme, !own.labels.isEmpty else {
      return false
    }
    let read = row.label.sorted().dropFirst().reduce(lexeme.body) { body, token in
      stream.tokens[token].lexeme.map { body.appending($0.key) } ?? body
    }
    let cost = nearest(own.labels, to: read)
    if cost == 0 { return false }
    return keepsTooLittle(of: own, cost: cost, lexeme: lexeme) || isNearer(toOtherThan: own, cost: cost, read)
      || holdsOther(than: own, read)
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
  private func nearest(_ labels: [Int], to read: MatchKey, limit: Double = .infinity) -> Double {
    let (bare, note) = read.strippingNote()
    let texts = note == nil ? [read] : [read, bare]
    return labels.reduce(Double.infinity) { best, label in
      texts.reduce(best) { best, text in
        min(
          best,
          profile.labels.distance(from: profile.labels.labels[label].scalars, to: text.scalars, limit: limit))
      }
    }
  }
}
