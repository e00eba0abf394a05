import OGICatalog
import OGIMatching
import OGISchema
import OGIText

/// Finds the labels of the forms that come near to a label as it was read.
struct LabelCandidates {
  /// So many labels are named beside the one that was taken.
  private static let mostOthers = 4
  /// Labels of which less is left are named only if none is nearer.
  static let leastSimilarity = 0.2

  let profile: Profile
  let costs: AlignmentCosts

  /// Rows that go by the same wordings, with what it costs to read the text for the nearest of these.
  private struct Match {
    let rows: [Int]
    let wording: Int
    let cost: Double
    var isTaken = false
  }

  /// The labels of a table, and those of other tables that are nearer than all of these.
  ///
  /// - Parameter own: The profile row that the text was taken for.
  /// - Complexity: O(n · m²) for n labels of length m.
  func candidates(
    for read: MatchKey, own: Int?, table: Int, form: String
  ) -> [RowExplanation.Candidate] {
    guard !read.isEmpty else { return [] }
    let inside = matches(of: read, among: Array(profile.tables[table].rows), own: own)
    let nearest = inside.map(\.cost).min() ?? .infinity
    let elsewhere = profile.rows.indices.filter { profile.rows[$0].table != table }
    let outside = nearest > 0 ? matches(of: read, among: elsewhere, own: nil, below: nearest) : []
    let taken = inside.filter(\.isTaken)
    let sorted = (outside + inside.filter { !$0.isTaken }).sorted { $0.cost < $1.cost }
    let others = sorted.enumerated().filter { rank, match in
      rank == 0 ? similarity(match) > 0 : similarity(match) >= Self.leastSimilarity
    }.map(\.element).prefix(Self.mostOthers)
    let targets = FormTargets(profile: profile)
    return (taken + others).map { match in
      RowExplanation.Candidate(
        label: profile.labels.labels[match.wording].description, cost: match.cost,
        similarity: similarity(match), isTaken: match.isTaken,
        targets: match.rows.map { targets.target($0, form: profile.rows[$0].table == table ? form : nil) })
    }
  }

  /// The rows of a table whose label is the nearest to a text, if it keeps enough of it to be theirs.
  func nearestRows(to read: MatchKey, in table: Int) -> [Int] {
    nearest(to: read, among: Array(profile.tables[table].rows)).map {
      $0.similarity >= costs.labelSimilarity ? $0.rows : []
    } ?? []
  }

  /// The rows whose label is the nearest to a text, and how much it keeps of it; `nil` if none has a label.
  func nearest(to read: MatchKey, among rows: [Int]) -> (rows: [Int], similarity: Double)? {
    guard !read.isEmpty else { return nil }
    return matches(of: read, among: rows, own: nil).min { $0.cost < $1.cost }.map {
      ($0.rows, similarity($0))
    }
  }

  private func matches(
    of read: MatchKey, among rows: [Int], own: Int?, below limit: Double = .infinity
  ) -> [Match] {
    let (bare, note) = read.strippingNote()
    let texts = (note == nil ? [read] : [read, bare]).map(profile.labels.reading)
    let groups = Dictionary(grouping: rows.filter { !profile.rows[$0].labels.isEmpty }) {
      profile.rows[$0].labels
    }
    return groups.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }.compactMap { rows in
      let isTaken = own.map(rows.contains) ?? false
      // A label that is run together with the one before is one of the row's only where it was read as such.
      let glued = isTaken ? rows.flatMap { profile.rows[$0].glued } : []
      let match = nearest(rows.flatMap { profile.rows[$0].labels } + glued, to: texts)
      guard isTaken || match.cost < limit else { return nil }
      return Match(
        rows: isTaken ? [own].compactMap(\.self) : rows, wording: match.wording, cost: match.cost,
        isTaken: isTaken)
    }
  }

  private func nearest(_ wordings: [Int], to texts: [LabelReading]) -> (wording: Int, cost: Double) {
    var best = (wording: wordings.first ?? 0, cost: Double.infinity)
    for wording in wordings {
      for text in texts {
        let cost = profile.labels.cost(of: wording, as: text, limit: best.cost)
        if cost < best.cost { best = (wording, cost) }
      }
    }
    return best
  }

  private func similarity(_ match: Match) -> Double {
    let length = max(1, profile.labels.labels[match.wording].scalars.count)
    return max(0, 1 - match.cost / (costs.substitution * Double(length)))
  }
}
