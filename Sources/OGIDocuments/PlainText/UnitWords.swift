/// The words that stand in a column of units, between labels and single figures.
///
/// A list prints few units and repeats them; the last words of other labels differ from row to row.
struct UnitWords {
  /// A word repeats from this number on.
  private static let leastRepeats = 3
  /// The longest unit in Unicode scalars. 人次 and 万元 have two.
  private static let longest = 2

  private var counts: [ArraySlice<UInt8>: Int] = [:]
  private var hasColumn = false

  /// No units.
  init() {}

  /// Counts the words that stand before single figures.
  ///
  /// - Complexity: O(n) in the lines.
  init(of lines: some Sequence<ScannedLine>, in utf8: [UInt8]) {
    var rows = 0
    for line in lines where line.figures.count == 1 && line.label.count > 1 {
      rows += 1
      if let word = line.label.last, word.scalars <= Self.longest {
        counts[utf8[word.range], default: 0] += 1
      }
    }
    let repeated = counts.values.filter { $0 >= Self.leastRepeats }.reduce(0, +)
    hasColumn = repeated * 2 > rows
  }

  /// Whether a word before figures is a unit.
  func contain(_ word: Word, in utf8: [UInt8]) -> Bool {
    hasColumn && (counts[utf8[word.range]] ?? 0) > 0
  }
}
