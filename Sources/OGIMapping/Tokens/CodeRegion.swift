/// A stretch of a document that prints rows of a section with a column of codes.
struct CodeRegion {
  /// A number that stands where a code does.
  struct Candidate {
    let piece: Int
    /// `nil` if it is none that a code may be.
    let number: Int?
    /// Whether its row's figures are all there without it: a unit with a cell behind it, or a cell for each column.
    let isFilled: Bool
    /// Whether it stands beside a label of the section.
    let isOwn: Bool
  }

  /// More rows than these without a label of the section are of another table. A judgement: of rows that a form does not
  /// know, reports add one or two at a place.
  private static let mostForeign = 4

  /// Whether the heading of the codes stands above, among others of the section's header.
  let isHeaded: Bool
  /// The candidates from the first label of the section to the last.
  private(set) var candidates: [Candidate] = []
  private var foreign: [Candidate] = []

  init(isHeaded: Bool) { self.isHeaded = isHeaded }

  /// Adds a candidate; `false` if the section's rows have ended before it.
  mutating func add(_ candidate: Candidate) -> Bool {
    if candidate.isOwn {
      candidates += foreign + [candidate]
      foreign = []
    } else if !candidates.isEmpty || isHeaded {
      foreign.append(candidate)
    }
    return foreign.count <= Self.mostForeign
  }
}
