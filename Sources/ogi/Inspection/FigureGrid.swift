internal import OGIReports

/// Figures of one table, laid out as its rows and its columns.
struct FigureGrid {
  /// A row of the table: one concept under one label.
  struct Row {
    let label: String
    let concept: Concept.ID
    /// The row's figures by their column.
    var facts: [String: Fact]
  }

  /// The members that the columns stand for, in the order in which they first come; one empty name where the
  /// figures have no dimension.
  private(set) var columns: [String] = []
  private(set) var rows: [Row] = []

  /// Neighbouring figures of one label and one concept make a row.
  init(_ facts: some Collection<Fact>) {
    let members = Set(facts.map(Self.column)).subtracting([""])
    for fact in facts {
      // Figures for all members alone are no column beside those without any.
      let column = members.count > 1 ? Self.column(of: fact) : ""
      if !columns.contains(column) { columns.append(column) }
      if let last = rows.indices.last, rows[last].label == fact.label, rows[last].concept == fact.concept,
        rows[last].facts[column] == nil
      {
        rows[last].facts[column] = fact
      } else {
        rows.append(Row(label: fact.label, concept: fact.concept, facts: [column: fact]))
      }
    }
  }

  /// The members that select the figure, in the order of their dimensions' names.
  static func column(of fact: Fact) -> String {
    fact.dimensions.sorted { $0.key < $1.key }.map(\.value).joined(separator: "/")
  }
}
