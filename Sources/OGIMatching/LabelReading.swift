public import OGIText

/// A text that was read, prepared for comparison with the labels of an index.
public struct LabelReading: Sendable {
  /// The text.
  public let text: MatchKey

  /// What it costs to read characters of the text for symbols: rows of a cost for each symbol.
  private(set) var substitutions: [Double] = []
  /// Where the row of a character begins, by its position in the text.
  private(set) var rows: [Int] = []
  /// What it costs if the label does not have the character, by position.
  let insertions: [Double]
  /// Where a character may be the second part of one, or be joined of two.
  private(set) var compounds: [Int: Compound] = [:]
  /// The least that so many characters cost that the label does not have in common with the text.
  private(set) var unshared: [Double] = []

  /// What a character may stand for.
  struct Compound: Sendable {
    /// What it and the one before are the parts of.
    var wholes: [Unicode.Scalar] = []
    /// The pairs that it is joined of.
    var pairs: [Compounds.Pair] = []
  }

  /// Prepares a text.
  ///
  /// - Complexity: O(n · s) in the text's distinct characters and the symbols.
  init(_ text: MatchKey, alphabet: LabelAlphabet) {
    self.init(outlineOf: text, alphabet: alphabet)
    addRows(alphabet)
  }

  /// Prepares a text as far as bounds need it, without the costs of its characters.
  ///
  /// - Complexity: O(n · log n) in the text's length.
  init(outlineOf text: MatchKey, alphabet: LabelAlphabet) {
    self.text = text
    insertions = text.scalars.map(alphabet.costs.insertion)
    if !alphabet.compounds.isEmpty { addCompounds(alphabet.compounds) }
    unshared = bounds(alphabet)
  }

  /// Adds the costs of the text's characters.
  mutating func addRows(_ alphabet: LabelAlphabet) {
    let length = alphabet.plainHan.count
    substitutions = alphabet.plainHan + alphabet.plainMarks
    substitutions.reserveCapacity((text.scalars.count + 2) * length)
    var known: [Unicode.Scalar: Int] = [:]
    for scalar in text.scalars {
      if let row = known[scalar] {
        rows.append(row)
        continue
      }
      var row = scalar.isMark ? length : 0
      let likenesses = alphabet.likenesses(of: scalar)
      if !likenesses.isEmpty {
        substitutions.append(contentsOf: scalar.isMark ? alphabet.plainMarks : alphabet.plainHan)
        row = substitutions.count - length
        for likeness in likenesses {
          let index = row + Int(likeness.symbol)
          substitutions[index] = min(substitutions[index], likeness.cost)
        }
      }
      known[scalar] = row
      rows.append(row)
    }
  }

  private mutating func addCompounds(_ compounds: Compounds) {
    for (position, scalar) in text.scalars.enumerated() {
      let wholes = position > 0 ? compounds.wholes(of: text.scalars[position - 1], scalar) : []
      let pairs = compounds.pairs(in: scalar)
      if !wholes.isEmpty || !pairs.isEmpty {
        self.compounds[position] = Compound(wholes: wholes, pairs: pairs)
      }
    }
  }

  /// The sums of the cheapest ways to explain characters otherwise than by the same character of a label.
  private func bounds(_ alphabet: LabelAlphabet) -> [Double] {
    let costs = alphabet.costs
    var cheapest: [Double] = []
    cheapest.reserveCapacity(text.scalars.count)
    for (position, scalar) in text.scalars.enumerated() {
      var least = min(insertions[position], costs.substitution, scalar.isMark ? costs.markForMark : .infinity)
      for likeness in alphabet.likenesses(of: scalar) where likeness.cost > 0 {
        least = min(least, likeness.cost)
      }
      cheapest.append(least)
    }
    for (position, compound) in compounds {
      // Two characters share the cost of a parted one. A joined one also saves the label a missing character.
      if !compound.pairs.isEmpty {
        cheapest[position] = min(cheapest[position], max(0, costs.joined - costs.leastMissing))
      }
      guard !compound.wholes.isEmpty else { continue }
      cheapest[position] = min(cheapest[position], costs.parted / 2)
      cheapest[position - 1] = min(cheapest[position - 1], costs.parted / 2)
    }
    cheapest.sort()
    var bounds = [0.0]
    bounds.reserveCapacity(cheapest.count + 1)
    var sum = 0.0
    for cost in cheapest {
      sum += cost
      bounds.append(sum)
    }
    return bounds
  }
}
