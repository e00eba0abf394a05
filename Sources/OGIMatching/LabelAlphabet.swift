import OGIText

/// The characters of a set of labels as small numbers, with what it costs to read others for them.
struct LabelAlphabet: Sendable {
  typealias Symbol = Int32

  /// What it costs to read a certain scalar for a symbol.
  struct Substitution: Sendable {
    let read: Unicode.Scalar
    let symbol: Symbol
    let cost: Double
  }

  let costs: EditCosts
  /// The labels, spelled in symbols.
  private(set) var labels: [[Symbol]] = []
  /// The characters that the symbols stand for.
  private(set) var scalars: [Unicode.Scalar] = []
  /// What it costs to lose a symbol, by the symbol.
  private(set) var deletions: [Double] = []
  /// What it costs to read a Han character, or a mark, of which nothing is known, by the symbol.
  private(set) var plainHan: [Double] = []
  private(set) var plainMarks: [Double] = []
  /// The characters that labels hold, and what is mistaken for them, by the scalar that was read.
  private var likenesses: [Substitution] = []
  private var likenessesByRead: [Unicode.Scalar: Range<Int>] = [:]
  /// The characters that fall into two parts.
  let compounds: Compounds

  /// Numbers the characters of labels.
  ///
  /// - Complexity: O(n) in the characters of the labels, the entries of ``SimilarCharacters``, and those of them that
  ///   concern the labels, which are sorted.
  init(labels: [[Unicode.Scalar]], costs: EditCosts) {
    self.costs = costs
    compounds = Compounds(in: labels)
    var symbols: [Unicode.Scalar: Symbol] = [:]
    for label in labels {
      self.labels.append(
        label.map { scalar in
          if let symbol = symbols[scalar] { return symbol }
          let symbol = Symbol(scalars.count)
          symbols[scalar] = symbol
          add(scalar)
          return symbol
        })
    }
    addLikenesses(symbols)
  }

  /// What a scalar is read for: the same character, and those that it is mistaken for.
  func likenesses(of read: Unicode.Scalar) -> ArraySlice<Substitution> {
    likenesses[likenessesByRead[read] ?? 0..<0]
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    scalars.append(scalar)
    plainHan.append(costs.substitution)
    plainMarks.append(scalar.isMark ? min(costs.markForMark, costs.substitution) : costs.substitution)
    deletions.append(costs.deletion(of: scalar))
  }

  private mutating func addLikenesses(_ symbols: [Unicode.Scalar: Symbol]) {
    for (scalar, symbol) in symbols { likenesses.append(Substitution(read: scalar, symbol: symbol, cost: 0)) }
    for confusion in CharacterConfusions(of: scalars, costs: costs).confusions {
      guard let symbol = symbols[confusion.printed] else { continue }
      likenesses.append(Substitution(read: confusion.read, symbol: symbol, cost: confusion.cost))
    }
    likenesses.sort { $0.read.value < $1.read.value }
    var start = 0
    while start < likenesses.count {
      let read = likenesses[start].read
      var end = start + 1
      while end < likenesses.count, likenesses[end].read == read { end += 1 }
      likenessesByRead[read] = start..<end
      start = end
    }
  }
}
