/// The weighted edit distance from labels to a text that was read for one of them.
///
/// Wagner and Fischer, "The String-to-String Correction Problem" (1974), with a cheaper deletion at the label's end,
/// and with two operations that OCR needs: a character read as two, and two read as one (as in Brill and Moore, "An Improved
/// Error Model for Noisy Channel Spelling Correction" (2000)). With ``EditCosts/unit`` it is Levenshtein's distance.
struct EditDistance {
  let reading: LabelReading
  let alphabet: LabelAlphabet

  /// The least cost of edits that turn the label into the text, or infinity once it is known to exceed `limit`.
  ///
  /// - Complexity: O(n · m) in the lengths; O(n) memory.
  func cost(from label: [LabelAlphabet.Symbol], limit: Double) -> Double {
    let width = label.count + 1
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: 3 * width) { rows in
      rows.initialize(repeating: .infinity)
      // Each row of the table is made of the one before; of the one before that, where characters are parted.
      var row = UnsafeMutableBufferPointer(rebasing: rows[0..<width])
      var before = UnsafeMutableBufferPointer(rebasing: rows[width..<2 * width])
      var oldest = UnsafeMutableBufferPointer(rebasing: rows[2 * width..<3 * width])
      start(row, of: label)
      var least = 0.0
      for position in reading.rows.indices {
        (oldest, before, row) = (before, row, oldest)
        let next = advance(row, from: before, reading: position, of: label)
        if let compound = reading.compounds.isEmpty ? nil : reading.compounds[position] {
          relax(row, of: label, by: compound, from: before, and: oldest)
        }
        // A parted character leads over a row.
        if min(least, next) > limit { return .infinity }
        least = next
      }
      let cost = closing(row, of: label)
      return cost > limit ? .infinity : cost
    }
  }

  private func start(_ row: UnsafeMutableBufferPointer<Double>, of label: [LabelAlphabet.Symbol]) {
    row[0] = 0
    for (index, symbol) in label.enumerated() {
      row[index + 1] = row[index] + alphabet.deletions[Int(symbol)]
    }
  }

  /// Computes a row from the one before and returns its least value.
  @inline(__always)
  private func advance(
    _ row: UnsafeMutableBufferPointer<Double>, from before: UnsafeMutableBufferPointer<Double>,
    reading position: Int, of label: [LabelAlphabet.Symbol]
  ) -> Double {
    let insertion = reading.insertions[position]
    let start = reading.rows[position]
    return reading.substitutions.withUnsafeBufferPointer { substitutions in
      alphabet.deletions.withUnsafeBufferPointer { deletions in
        var last = before[0] + insertion
        row[0] = last
        var least = last
        for (index, symbol) in label.enumerated() {
          let substituted = before[index] + substitutions[start + Int(symbol)]
          last = min(substituted, before[index + 1] + insertion, last + deletions[Int(symbol)])
          row[index + 1] = last
          least = min(least, last)
        }
        return least
      }
    }
  }

  /// Lowers a row by characters that are parted or joined.
  private func relax(
    _ row: UnsafeMutableBufferPointer<Double>, of label: [LabelAlphabet.Symbol],
    by compound: LabelReading.Compound, from before: UnsafeMutableBufferPointer<Double>,
    and oldest: UnsafeMutableBufferPointer<Double>
  ) {
    for (index, symbol) in label.enumerated() {
      let scalar = alphabet.scalars[Int(symbol)]
      var best = min(row[index + 1], row[index] + alphabet.deletions[Int(symbol)])
      if compound.wholes.contains(scalar) { best = min(best, oldest[index] + alphabet.costs.parted) }
      if index > 0 {
        let pair = Compounds.Pair(left: alphabet.scalars[Int(label[index - 1])], right: scalar)
        if compound.pairs.contains(pair) { best = min(best, before[index - 1] + alphabet.costs.joined) }
      }
      row[index + 1] = best
    }
  }

  /// The least cost over all points from which the rest of the label is a lost end.
  private func closing(_ row: UnsafeMutableBufferPointer<Double>, of label: [LabelAlphabet.Symbol]) -> Double
  {
    var best = row[label.count]
    var lost = 0.0
    for (index, symbol) in label.enumerated().reversed() {
      lost += min(alphabet.costs.lostEnd, alphabet.deletions[Int(symbol)])
      best = min(best, row[index] + min(lost, alphabet.costs.lostEndLimit))
    }
    return best
  }
}
