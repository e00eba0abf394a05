import OGIText

/// What is mistaken for the characters of a set: those that look or sound like them.
struct CharacterConfusions {
  /// One character that is read for another.
  struct Confusion {
    let printed: Unicode.Scalar
    let read: Unicode.Scalar
    let cost: Double
  }

  /// All of them; the same two characters may be named twice, at different costs.
  private(set) var confusions: [Confusion] = []
  /// Whether a character of the Basic Multilingual Plane, where all of the tables are, is in the set.
  private var isWanted = [Bool](repeating: false, count: 0x10000)

  /// Gathers what the tables know.
  ///
  /// - Complexity: O(n) in the entries of the tables.
  init(of characters: some Sequence<Unicode.Scalar>, costs: EditCosts) {
    for character in characters where character.value < 0x10000 { isWanted[Int(character.value)] = true }
    SimilarCharacters.forEachOfShape { first, second, tenths in
      let cost = costs.substitution(alikeByTenths: tenths)
      add(second, for: first, cost: cost)
      add(first, for: second, cost: cost)
    }
    SimilarCharacters.forEachSyllable { homophones in
      for printed in homophones {
        for read in homophones where read != printed { add(read, for: printed, cost: costs.homophone) }
      }
    }
  }

  private mutating func add(_ read: Unicode.Scalar, for printed: Unicode.Scalar, cost: Double) {
    guard isWanted[Int(UInt16(truncatingIfNeeded: printed.value))] else { return }
    confusions.append(Confusion(printed: printed, read: read, cost: cost))
  }
}
