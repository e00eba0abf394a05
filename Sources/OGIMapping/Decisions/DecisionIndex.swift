import OGICatalog
import OGIText

/// Decisions by the labels that they are about.
struct DecisionIndex: Sendable {
  /// A label as the engine read it.
  private struct Key: Hashable {
    let table: Int
    /// The profile row that it was taken for; `nil` for none.
    let readAs: Int?
    let label: MatchKey
  }

  /// What was decided, by profile row.
  struct Decision {
    /// `nil` if the label is none of the table's rows.
    let row: Int?
    let source: String
  }

  private var decisions: [Key: Decision] = [:]

  var isEmpty: Bool { decisions.isEmpty }

  /// Decisions on tables and rows that the catalog does not have are left out, and of several on one label the first
  /// counts: who reads decisions from a file refuses both before.
  init(_ decisions: [LabelDecision], catalog: MappingCatalog, profile: Profile) {
    guard !decisions.isEmpty else { return }
    let directory = RowDirectory(catalog)
    for decision in decisions {
      guard let table = directory.tables.firstIndex(where: { $0.id == decision.table }) else { continue }
      let rows = [decision.readAs, decision.row].map { id in
        id.flatMap { directory.tables[table].row($0)?.row }.flatMap { profile.row(of: $0, in: table) }
      }
      guard (decision.readAs == nil) == (rows[0] == nil), (decision.row == nil) == (rows[1] == nil) else {
        continue
      }
      let key = Key(table: table, readAs: rows[0], label: MatchKey(decision.label))
      if self.decisions[key] == nil { self.decisions[key] = Decision(row: rows[1], source: decision.source) }
    }
  }

  /// The decision on a label; `nil` if there is none.
  func decision(on label: String, readAs row: Int?, in table: Int) -> Decision? {
    decisions[Key(table: table, readAs: row, label: MatchKey(label))]
  }
}

extension Profile {
  /// The profile row of a form's row, in a table of the profile.
  fileprivate func row(of named: NamedRow, in table: Int) -> Int? {
    guard tables.indices.contains(table) else { return nil }
    return tables[table].rows.first { index in
      rows[index].slots > 0 && rows[index].section == named.section && rows[index].index == named.index
    }
  }
}

/// What a person decided of the label of a row that was found.
struct AppliedDecision {
  /// What came of it.
  enum Outcome {
    /// The row is the one that was decided.
    case taken
    /// The label is none of the table's rows.
    case none
    /// The row that was decided has more or fewer columns than the source has cells.
    case misfit
  }

  var outcome: Outcome
  /// The profile row that the engine took the label for; `nil` for none.
  let readAs: Int?
  /// Where the decision is written down.
  let source: String

  /// Whether the figures stand under no concept for it.
  var isAgainstRow: Bool { outcome != .taken }

  /// Why the figures stand under no concept; `nil` if they do.
  var cause: UnmappedExplanation.Cause? {
    switch outcome {
    case .taken: nil
    case .none: .decided
    case .misfit: .doesNotFit
    }
  }
}
