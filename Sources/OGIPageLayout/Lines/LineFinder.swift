/// Finds the lines that words stand in.
///
/// What an engine put in one line stays in one: it looks at the page, where dirt and ruled lines spoil the boxes. Lines and
/// words side by side at one height are one line.
struct LineFinder {
  /// How far apart the middles of words of one line may be, in heights of a word.
  private static let slack = 0.4

  private let height: Double

  /// - Parameter height: The usual height of a word.
  init(height: Double) { self.height = height }

  /// The lines, from the top down.
  ///
  /// - Complexity: O(n log n) in the words, and quadratic in those at one height.
  func lines(of words: [PageWord]) -> [TextLine] {
    var lines: [TextLine] = []
    var open: [Strip] = []
    for strip in strips(of: words).sorted(by: { $0.y < $1.y }) {
      if let first = open.first, strip.y - first.y > Self.slack * height {
        lines += Self.merged(open)
        open = []
      }
      open.append(strip)
    }
    return (lines + Self.merged(open)).sorted { $0.y < $1.y }
  }

  /// Words that an engine put in one line, or a single word.
  private struct Strip {
    let words: [PageWord]
    let y: Double
    let extent: ClosedRange<Double>

    init?(_ words: [PageWord]) {
      guard let box = words.lazy.map(\.box).union, let y = words.map(\.box.midY).median else { return nil }
      self.words = words
      self.y = y
      extent = box.minX...box.maxX
    }
  }

  private func strips(of words: [PageWord]) -> [Strip] {
    var byLine: [Int: [PageWord]] = [:]
    var strips: [Strip?] = []
    for word in words {
      if let line = word.line { byLine[line, default: []].append(word) } else { strips.append(Strip([word])) }
    }
    return (strips + byLine.keys.sorted().map { Strip(byLine[$0] ?? []) }).compactMap(\.self)
  }

  /// Lines of strips at one height: those that lie over each other are lines of their own.
  private static func merged(_ strips: [Strip]) -> [TextLine] {
    var lines: [[Strip]] = []
    for strip in strips {
      let free = lines.firstIndex { line in
        line.allSatisfy {
          min($0.extent.upperBound, strip.extent.upperBound)
            <= max($0.extent.lowerBound, strip.extent.lowerBound)
        }
      }
      if let free { lines[free].append(strip) } else { lines.append([strip]) }
    }
    return lines.compactMap { TextLine($0.flatMap(\.words)) }
  }
}
