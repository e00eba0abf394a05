/// The columns that the texts left of the figures stand in: groups, labels, units.
struct LabelColumns {
  /// Where one column ends and the next begins, from left to right.
  private(set) var separators: [Double] = []

  /// What gaps must weigh together to part columns: each as much as it is wide, in heights of a word, up to three.
  private static let leastWeight = 4.0
  private static let mostWeight = 3.0
  /// The same, for each line.
  private static let leastShare = 0.15
  /// Gaps of more lines are not compared: no table of a page has them.
  private static let mostGaps = 4096
  /// Texts that seem to stand in more columns are taken for one column.
  private static let mostColumns = 32

  /// Finds the gaps that stand one below the other.
  ///
  /// - Complexity: O(n log n) in the lines' parts.
  init(of lines: [[TextLine]], height: Double) {
    let gaps = lines.flatMap { parts in
      zip(parts, parts.dropFirst()).map { (start: $0.box.maxX, end: max($0.box.maxX, $1.box.minX)) }
    }
    .prefix(Self.mostGaps).sorted { $0.end < $1.end }
    // Greedy stabbing of intervals: the fewest positions such that one lies in each gap.
    var votes: [(position: Double, start: Double, weight: Double)] = []
    for gap in gaps {
      let weight = min((gap.end - gap.start) / height, Self.mostWeight)
      if let last = votes.indices.last, votes[last].position >= gap.start {
        votes[last].weight += weight
        votes[last].start = max(votes[last].start, gap.start)
      } else {
        votes.append((gap.end, gap.start, weight))
      }
    }
    let least = max(Self.leastWeight, Self.leastShare * Double(lines.count))
    let parting = votes.filter { $0.weight >= least }.map { ($0.position + $0.start) / 2 }
    let spelled = Self.endsOfSpelledColumns(in: lines, height: height).filter { end in
      !parting.contains { $0 > end - height / 2 && $0 < end + height }
    }
    let all = (parting + spelled).sorted()
    separators = all.count < Self.mostColumns ? all : []
  }

  /// How many characters one below the other are a text that is spelled down the page, and how exactly they stand so.
  private static let leastSpelled = 4
  private static let spelledSlack = 0.4

  /// Where columns end that hold single characters, one below the other: 三、本年度办理结果 is no wider in many reports.
  private static func endsOfSpelledColumns(in lines: [[TextLine]], height: Double) -> [Double] {
    let characters = lines.joined().filter {
      $0.words.count == 1 && $0.words[0].text.unicodeScalars.count == 1 && $0.confidence == nil
    }
    .map(\.box).sorted { $0.midX < $1.midX }
    var ends: [Double] = []
    var start = characters.startIndex
    while start < characters.endIndex {
      let end =
        characters[start...].firstIndex { $0.midX > characters[start].midX + spelledSlack * height }
        ?? characters.endIndex
      if end - start >= leastSpelled, let edge = characters[start..<end].map(\.maxX).max() {
        ends.append(edge + height / 10)
      }
      start = end
    }
    return ends
  }

  /// The first and the last column that a text takes.
  func columns(of box: Box, slack: Double) -> ClosedRange<Int> {
    let first = separators.count { $0 < box.minX + slack }
    let last = separators.count { $0 < box.maxX - slack }
    return min(first, last)...max(first, last)
  }

  /// The number of columns.
  var count: Int { separators.count + 1 }
}
