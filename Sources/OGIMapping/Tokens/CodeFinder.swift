import OGIDocuments
import OGIText

/// The cells of a document that number the rows of tables.
struct Codes {
  /// The pieces that are codes: neither figures nor labels.
  var taken: Set<Int> = []
  /// The pieces that stand where a code or a figure may: their rows are in doubt.
  var doubtful: Set<Int> = []
}

/// Finds the cells that number the rows of a table: codes, which look like figures and are none.
///
/// Codes stand beside the labels under a heading of their own, and rise from row to row, as figures never do for long.
/// A cell is taken for a code only under that heading, in a table with the labels of a form that has codes, and where the
/// row has all its figures without it. Where one of these is missing, all are left as figures, for review.
struct CodeFinder {
  /// So many numbers must rise at least.
  private static let leastRise = 2

  let profile: Profile
  let units: Set<MatchKey>

  /// The codes of a document.
  ///
  /// - Complexity: O(n) in the document's pieces, for each column of codes that forms have.
  func codes(of document: Document, readings: [PieceReading]) -> Codes {
    let labels = readings.map { reading -> Int? in
      if case .text(let key?) = reading { profile.label(of: Lexeme(key)) } else { nil }
    }
    var codes = Codes()
    for column in profile.codes {
      for side in CodeScanner.Side.allCases {
        let scanner = CodeScanner(
          document: document, readings: readings, labels: labels, units: units, column: column, side: side)
        for region in scanner.regions() { add(region, to: &codes) }
      }
    }
    codes.doubtful.subtract(codes.taken)
    return codes
  }

  private func add(_ region: CodeRegion, to codes: inout Codes) {
    let candidates = region.candidates
    let rise = Self.longestRise(candidates.map(\.number))
    guard rise.count >= Self.leastRise, rise.count * 2 > candidates.count else { return }
    let filled = rise.filter { candidates[$0].isFilled }
    if region.isHeaded, !filled.isEmpty {
      codes.taken.formUnion(filled.map { candidates[$0].piece })
      codes.doubtful.formUnion(candidates.filter { !$0.isFilled }.map(\.piece))
    } else if region.isHeaded || filled.count * 2 > rise.count {
      codes.doubtful.formUnion(rise.map { candidates[$0].piece })
    }
  }

  /// The positions of the most numbers that rise, each above the one before.
  ///
  /// The longest increasing subsequence, by patience sorting (Fredman, On computing the length of longest increasing
  /// subsequences, Discrete Mathematics 11, 1975).
  ///
  /// - Complexity: O(*n* log *m*) in *n* numbers of *m* different ones.
  static func longestRise(_ numbers: [Int?]) -> [Int] {
    /// For each length, the position of the least number that ends a rise of it.
    var ends: [(number: Int, position: Int)] = []
    var previous = [Int?](repeating: nil, count: numbers.count)
    for (position, number) in numbers.enumerated() {
      guard let number else { continue }
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if ends[middle].number < number { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[position] = ends[low - 1].position }
      if low < ends.count { ends[low] = (number, position) } else { ends.append((number, position)) }
    }
    guard let last = ends.last?.position else { return [] }
    return sequence(first: last) { previous[$0] }.reversed()
  }
}
