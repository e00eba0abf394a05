internal import OGIDocuments

/// Where numbered labels begin, one below the other.
///
/// Engines run the label of a group and that of its row together, as they stand close: 三、（一）予以公开. Where numbering stands
/// within a text, and other texts begin with theirs at the same place, two cells meet.
struct NumberingColumns {
  /// From left to right.
  private let starts: [Double]
  private let slack: Double

  /// In how many other lines a numbered text must begin at a place.
  private static let leastLines = 2
  /// How far apart, in heights of a word, texts of one column begin: engines do not give boxes exactly.
  private static let slack = 0.8

  /// Numbering and what follows take no more words: （ 二 ） 部.
  private static let mostWords = 4

  /// - Parameter lines: The parts of each line.
  /// - Complexity: O(n log n) in the parts.
  init(of lines: [[TextLine]], height: Double) {
    starts = lines.joined().filter(\.isNumbered).compactMap { $0.words.first?.extent.lowerBound }.sorted()
    slack = Self.slack * height
  }

  /// The parts of a line, apart where two cells meet.
  ///
  /// - Complexity: O(log n) in the texts for each word.
  func separated(_ parts: [TextLine]) -> [TextLine] {
    parts.flatMap { part -> [TextLine] in
      let words = part.words
      let cuts = words.indices.dropFirst().filter { index in
        isStart(words[index].extent.lowerBound) && Self.isNumbered(words[index...])
      }
      return zip([0] + cuts, cuts + [words.count]).compactMap { TextLine(Array(words[$0..<$1])) }
    }
  }

  private static func isNumbered(_ words: ArraySlice<PageWord>) -> Bool {
    words.count > 1 && words.first?.mayBeNumbering == true
      || TextLine(Array(words.prefix(mostWords)))?.isNumbered == true
  }

  private func isStart(_ x: Double) -> Bool {
    let first = starts.partitioningIndex { $0 >= x - slack }
    let last = first + Self.leastLines - 1
    return last < starts.count && starts[last] <= x + slack
  }
}
