/// Whether something holds, as far as the page itself tells. Of what must all hold the least certain counts (`min`), of
/// alternatives the most certain (`max`).
enum Certainty: Comparable {
  case no, undecided, yes

  init(_ holds: Bool) { self = holds ? .yes : .no }

  static prefix func ! (certainty: Certainty) -> Certainty {
    switch certainty {
    case .no: .yes
    case .undecided: .undecided
    case .yes: .no
    }
  }
}
