import OGISchema

/// Figures by concept and by the members that select them: what identities look figures up in.
struct FigureGrid {
  /// The combinations of members that figures are printed with, each with a number: its index.
  private(set) var dimensions: [[String: String]] = []
  private var numbers: [[String: String]: Int] = [:]
  private var facts: [Concept.ID: [Int: Int]] = [:]

  /// A grid of some facts of a report. Of figures with the same meaning the first counts.
  init(_ report: NormalizedReport, facts indices: some Sequence<Int>) {
    for index in indices where report.facts.indices.contains(index) {
      let fact = report.facts[index]
      let number = number(of: fact.dimensions)
      if facts[fact.concept] == nil { concepts.append(fact.concept) }
      if facts[fact.concept]?[number] == nil { facts[fact.concept, default: [:]][number] = index }
    }
  }

  /// The concepts that have figures, in the order of the source.
  private(set) var concepts: [Concept.ID] = []

  /// The facts of a concept, by the number of their members.
  func row(_ concept: Concept.ID?) -> Row { Row(facts: concept.flatMap { facts[$0] } ?? [:]) }

  /// The number of some members; `nil` if no figure is printed with them.
  func number(_ members: [String: String]) -> Int? { numbers[members] }

  private mutating func number(of members: [String: String]) -> Int {
    if let number = numbers[members] { return number }
    dimensions.append(members)
    numbers[members] = dimensions.count - 1
    return dimensions.count - 1
  }

  /// The facts of a concept.
  struct Row {
    fileprivate let facts: [Int: Int]

    /// The fact with the members of a number, as an index of the report's facts.
    subscript(number: Int?) -> Int? {
      number.flatMap { facts[$0] }
    }
  }
}
