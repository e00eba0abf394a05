import OGIText

/// The characters of a set of labels as small numbers, with what it costs to read others for them.
///
/// A character that tells its label from a twin is a symbol of its own, apart from the same character elsewhere.
struct LabelAlphabet: Sendable {
  typealias Symbol = Int32

  /// What it costs to read a certain scalar for a symbol.
  struct Substitution: Sendable {
    let read: Unicode.Scalar
    let symbol: Symbol
    let cost: Double
  }

  /// A character as it stands in a label.
  private struct Spelling: Hashable {
    let scalar: Unicode.Scalar
    let mark: TellingEdits.Mark?
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
  /// What it costs to read a twin's character for a telling one, by the scalar that was read.
  private(set) var telling: [Unicode.Scalar: [Substitution]] = [:]
  /// The characters that labels hold, and what is mistaken for them, by the scalar that was read.
  private var likenesses: [Substitution] = []
  private var likenessesByRead: [Unicode.Scalar: Range<Int>] = [:]
  /// The characters that fall into two parts.
  let compounds: Compounds

  /// Numbers the characters of labels.
  ///
  /// - Complexity: O(n) in the characters of the labels, the entries of ``SimilarCharacters``, and those of them that
  ///   concern the labels, which are sorted.
  init(labels: [[Unicode.Scalar]], telling: TellingEdits, costs: EditCosts) {
    self.costs = costs
    compounds = Compounds(in: labels)
    var symbols: [Spelling: Symbol] = [:]
    for (index, label) in labels.enumerated() {
      let marks = telling.marks[index]
      self.labels.append(
        label.enumerated().map { position, scalar in
          let spelling = Spelling(scalar: scalar, mark: marks?[position])
          if let symbol = symbols[spelling] { return symbol }
          symbols[spelling] = Symbol(scalars.count)
          return add(spelling)
        })
    }
    addLikenesses()
  }

  /// What a scalar is read for: the same character, and those that it is mistaken for.
  func likenesses(of read: Unicode.Scalar) -> ArraySlice<Substitution> {
    likenesses[likenessesByRead[read] ?? 0..<0]
  }

  private mutating func add(_ spelling: Spelling) -> Symbol {
    let symbol = Symbol(scalars.count)
    scalars.append(spelling.scalar)
    plainHan.append(costs.substitution)
    plainMarks.append(
      spelling.scalar.isMark ? min(costs.markForMark, costs.substitution) : costs.substitution)
    deletions.append(max(costs.deletion(of: spelling.scalar), spelling.mark?.deletion ?? 0))
    for (read, cost) in spelling.mark?.substitutions ?? [:] {
      let substitution = Substitution(read: read, symbol: symbol, cost: max(cost, costs.substitution))
      telling[read, default: []].append(substitution)
    }
    return symbol
  }

  private mutating func addLikenesses() {
    let symbols = Dictionary(grouping: scalars.indices) { scalars[$0] }
    for (symbol, scalar) in scalars.enumerated() {
      likenesses.append(Substitution(read: scalar, symbol: Symbol(symbol), cost: 0))
    }
    for confusion in CharacterConfusions(of: symbols.keys, costs: costs).confusions {
      for symbol in symbols[confusion.printed] ?? [] {
        likenesses.append(
          Substitution(read: confusion.read, symbol: Symbol(symbol), cost: confusion.cost))
      }
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
