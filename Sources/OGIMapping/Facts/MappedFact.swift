import OGICatalog
import OGISchema

/// A fact with what speaks for it and against it.
struct MappedFact {
  var fact: Fact
  var evidence: FigureEvidence
  /// The position of its row in the table.
  let row: Int

  /// The fact with a further reason for review.
  func adding(_ code: ReviewCode) -> MappedFact {
    MappedFact(fact: fact.adding(code), evidence: evidence, row: row)
  }
}
