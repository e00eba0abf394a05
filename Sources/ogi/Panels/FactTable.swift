#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

/// What a panel needs of a report's facts, coded in a fifth of the space: what many facts have in common stands once.
struct FactTable: Codable {
  private var rows: [Row] = []
  private var kinds: [Kind] = []
  private var figures: [Figure] = []

  /// What the cells of a row have in common.
  private struct Row: Hashable, Codable {
    let form: String
    let concept: Concept.ID
    let label: String
    let decision: String?
  }

  /// What the cells of a column, and those in the same condition, have in common.
  private struct Kind: Hashable, Codable {
    let dimensions: [String: String]
    let unit: String?
    let status: Fact.Status
    let review: [ReviewCode]
    let confidence: Double
    let note: String?
  }

  /// A figure: row and kind by their numbers, the place, and the value if there is one, coded as a list.
  fileprivate struct Figure: Codable {
    let row: Int
    let kind: Int
    let source: Place
    let value: Decimal?
  }

  init(_ facts: [Fact]) {
    var (rowNumbers, kindNumbers): ([Row: Int], [Kind: Int]) = ([:], [:])
    for fact in facts {
      let row = Row(form: fact.form, concept: fact.concept, label: fact.label, decision: fact.decision)
      let kind = Kind(
        dimensions: fact.dimensions, unit: fact.unit, status: fact.status, review: fact.review,
        confidence: fact.confidence, note: fact.note)
      figures.append(
        Figure(
          row: Self.number(of: row, in: &rowNumbers, adding: &rows),
          kind: Self.number(of: kind, in: &kindNumbers, adding: &kinds), source: fact.source,
          value: fact.value))
    }
  }

  private static func number<Entry: Hashable>(
    of entry: Entry, in numbers: inout [Entry: Int], adding entries: inout [Entry]
  ) -> Int {
    if let number = numbers[entry] { return number }
    numbers[entry] = entries.count
    entries.append(entry)
    return entries.count - 1
  }

  /// The facts, without the texts of the source's cells, and what they propose; `nil` if a row or a kind is missing.
  var facts: [Fact]? {
    var facts: [Fact] = []
    for figure in figures {
      guard rows.indices.contains(figure.row), kinds.indices.contains(figure.kind) else { return nil }
      let (row, kind) = (rows[figure.row], kinds[figure.kind])
      facts.append(
        Fact(
          form: row.form, concept: row.concept, dimensions: kind.dimensions, value: figure.value,
          unit: kind.unit, status: kind.status, review: kind.review, confidence: kind.confidence,
          label: row.label, printed: "", note: kind.note, decision: row.decision, source: figure.source))
    }
    return facts
  }
}

extension FactTable.Figure {
  init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    row = try container.decode(Int.self)
    kind = try container.decode(Int.self)
    source = try container.decode(Place.self)
    value = container.isAtEnd ? nil : try container.decode(Decimal.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(row)
    try container.encode(kind)
    try container.encode(source)
    guard let value else { return }
    guard value.isFinite else {
      let context = EncodingError.Context(codingPath: encoder.codingPath, debugDescription: "no number")
      throw EncodingError.invalidValue(value, context)
    }
    try container.encode(value)
  }
}
