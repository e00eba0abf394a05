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
    let members = Set(facts.map { Self.column(of: $0) }).subtracting([""])
    let shared = Self.dimensionsOfRows(facts)
    var start = 0
    for fact in facts {
      // Figures for all members alone are no column beside those without any.
      let column = members.count > 1 ? Self.column(of: fact, without: shared) : ""
      if !columns.contains(column) { columns.append(column) }
      if let last = rows.last, last.label != fact.label { start = rows.count }
      if let row = rows[start...].lastIndex(where: { $0.concept == fact.concept }),
        rows[row].facts[column] == nil
      {
        rows[row].facts[column] = fact
      } else {
        rows.append(Row(label: fact.label, concept: fact.concept, facts: [column: fact]))
      }
    }
  }

  /// The members that select the figure, in the order of their dimensions' names.
  static func column(of fact: Fact, without rowDimensions: Set<String> = []) -> String {
    fact.dimensions.filter { !rowDimensions.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
      .joined(separator: "/")
  }

  /// The dimensions that all figures of a label have one member of, where another one tells its figures apart: the label
  /// says which.
  private static func dimensionsOfRows(_ facts: some Collection<Fact>) -> Set<String> {
    var varying: Set<String> = []
    for (previous, fact) in zip(facts, facts.dropFirst()) where previous.label == fact.label {
      for (dimension, member) in fact.dimensions where previous.dimensions[dimension] != member {
        varying.insert(dimension)
      }
    }
    return varying.isEmpty ? [] : Set(facts.flatMap(\.dimensions.keys)).subtracting(varying)
  }
}
