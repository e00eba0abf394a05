import OGISchema

extension Fact {
  /// The fact with a further reason for review.
  func adding(_ code: ReviewCode) -> Fact {
    var fact = self
    fact.review = ReviewCode.allCases.filter { $0 == code || review.contains($0) }
    return fact
  }
}
