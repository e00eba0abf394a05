import OGISchema

/// What stands around a row in its table.
struct RowNeighbours {
  /// So many neighbours are told on either side.
  private static let reach = 3

  /// What is explained: a row, by its position in the table, or a run of figures that is no row's.
  enum Subject: Equatable {
    case row(Int)
    case run(Int)
  }

  let explainer: RowExplainer
  let table: Int

  private var stream: TokenStream { explainer.mapping.stream }
  private var rows: [PlacedRow] { explainer.placed[table] }

  /// The neighbours on either side, and the subject between them.
  func around(_ subject: Subject) -> [RowExplanation.Neighbour] {
    let entries = entries
    let center = entries.firstIndex { $0.subject == subject } ?? 0
    let window = max(0, center - Self.reach)..<min(entries.count, center + Self.reach + 1)
    return entries[window].map { entry in
      guard let own = entry.subject else { return missing(entry.missing) }
      var neighbour = neighbour(own)
      if own == subject { neighbour.kind = .explained }
      return neighbour
    }
  }

  /// A row or run, or between two rows the rows of the form that are missing there.
  private struct Entry {
    var subject: Subject?
    var missing: [Int] = []
  }

  /// All of the table in the order of the source.
  private var entries: [Entry] {
    let runs = explainer.mapping.tables[table].unmapped.map { (token: $0, subject: Subject.run($0)) }
    let starts = rows.indices.map { (token: firstToken(of: rows[$0].row), subject: Subject.row($0)) }
    let profile = explainer.profile
    let form = profile.tables[explainer.mapping.tables[table].table].rows
    let read = Set(rows.map(\.row.row))
    var next = form.lowerBound
    var entries: [Entry] = []

    func addMissing(before end: Int) {
      let missing = (next..<max(next, end)).filter {
        profile.rows[$0].slots > 0 && !profile.rows[$0].isOptional && !read.contains($0)
      }
      if !missing.isEmpty { entries.append(Entry(missing: missing)) }
    }

    for (_, subject) in (starts + runs).sorted(by: { $0.token < $1.token }) {
      if case .row(let position) = subject {
        addMissing(before: rows[position].row.row)
        next = rows[position].row.row + 1
      }
      entries.append(Entry(subject: subject))
    }
    addMissing(before: form.upperBound)
    return entries
  }

  private func firstToken(of row: RowReading) -> Int { (row.label + row.figures).min() ?? 0 }

  private func neighbour(_ subject: Subject) -> RowExplanation.Neighbour {
    switch subject {
    case .row(let position):
      let row = rows[position]
      let target = FormTargets(profile: explainer.profile)
        .target(row.row.row, form: explainer.mapping.forms[table])
      return RowExplanation.Neighbour(
        kind: .row, label: text(of: row.row.label.sorted()), figures: row.cells.cells.map(stream.printed),
        source: stream.place(of: firstToken(of: row.row)), targets: [target])
    case .run(let run):
      let label = Array(stream.labelTokens(before: run))
      return RowExplanation.Neighbour(
        kind: .unmapped, label: text(of: label), figures: stream.tokens[run].pieces.map(stream.printed),
        source: stream.place(of: label.first ?? run), targets: [])
    }
  }

  private func missing(_ rows: [Int]) -> RowExplanation.Neighbour {
    let targets = FormTargets(profile: explainer.profile)
    return RowExplanation.Neighbour(
      kind: .missing, label: "", figures: [], source: nil,
      targets: rows.map { targets.target($0, form: explainer.mapping.forms[table]) })
  }

  private func text(of tokens: [Int]) -> String { tokens.map { stream.text(of: $0) }.joined() }
}
