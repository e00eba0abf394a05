import OGIMatching
import OGIText

/// The least cost of all ways to edit, by recursion: slow, and plainly right.
struct EditOracle {
  let costs: EditCosts
  /// What it costs to read a character (second) for another (first), where that is not what any two characters cost.
  private let likenesses: [[Unicode.Scalar]: Double]
  private let parts: [Unicode.Scalar: [[Unicode.Scalar]]]

  init(costs: EditCosts) {
    self.costs = costs
    var likenesses: [[Unicode.Scalar]: Double] = [:]
    SimilarCharacters.forEachSyllable { homophones in
      for one in homophones { for other in homophones { likenesses[[one, other]] = costs.homophone } }
    }
    SimilarCharacters.forEachOfShape { one, other, tenths in
      let cost = tenths >= 7 ? costs.alike : costs.ratherAlike
      for pair in [[one, other], [other, one]] { likenesses[pair] = min(likenesses[pair] ?? .infinity, cost) }
    }
    self.likenesses = likenesses
    var parts: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    SimilarCharacters.forEachCompound { parts[$0, default: []].append([$1, $2]) }
    self.parts = parts
  }

  func cost(from label: ArraySlice<Unicode.Scalar>, to read: ArraySlice<Unicode.Scalar>) -> Double {
    guard let printed = label.first else { return read.reduce(0) { $0 + insertion(of: $1) } }
    guard let scalar = read.first else { return lost(label) }
    var best = lost(label) + read.reduce(0) { $0 + insertion(of: $1) }
    best = min(best, deletion(of: printed) + cost(from: label.dropFirst(), to: read))
    best = min(best, insertion(of: scalar) + cost(from: label, to: read.dropFirst()))
    best = min(
      best, substitution(of: scalar, for: printed) + cost(from: label.dropFirst(), to: read.dropFirst()))
    if parts[printed]?.contains(Array(read.prefix(2))) == true {
      best = min(best, costs.parted + cost(from: label.dropFirst(), to: read.dropFirst(2)))
    }
    if parts[scalar]?.contains(Array(label.prefix(2))) == true {
      best = min(best, costs.joined + cost(from: label.dropFirst(2), to: read.dropFirst()))
    }
    return best
  }

  /// The cost of losing each character, or of losing the end from some character on.
  private func lost(_ label: ArraySlice<Unicode.Scalar>) -> Double {
    label.reduce(0) { $0 + min(costs.lostEnd, deletion(of: $1)) }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isIdeographic && !("0"..."9" ~= scalar)
  }

  private func insertion(of read: Unicode.Scalar) -> Double {
    isMark(read) ? costs.insertedMark : costs.insertion
  }

  private func deletion(of printed: Unicode.Scalar) -> Double {
    isMark(printed) ? costs.deletedMark : costs.deletion
  }

  private func substitution(of read: Unicode.Scalar, for printed: Unicode.Scalar) -> Double {
    if read == printed { return 0 }
    let plain = isMark(read) && isMark(printed) ? costs.markForMark : costs.substitution
    return min(plain, likenesses[[printed, read]] ?? plain)
  }
}
