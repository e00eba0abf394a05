internal import OGIDocuments

/// Finds the lines that words stand in.
///
/// What an engine put in one line stays in one: it looks at the page, where dirt and ruled lines spoil the boxes. Lines and
/// words side by side at one height are one line.
struct LineFinder {
  /// How far apart the middles of words of one line may be, in heights of a word.
  private static let slack = 0.4
  /// More strips at one height are several lines: a page has some ten.
  private static let mostStrips = 4096
  /// How many lines at one height a strip may be put in; after so many it is a line of its own. Dirt makes two or three.
  private static let mostOverlaid = 64

  private let height: Double

  /// - Parameter height: The usual height of a word.
  init(height: Double) { self.height = height }

  /// The lines, from the top down.
  ///
  /// - Complexity: O(n log n) in the words.
  func lines(of words: [PageWord]) -> [TextLine] {
    var lines: [TextLine] = []
    var open: [Strip] = []
    for strip in strips(of: words).sorted(by: { $0.y < $1.y }) {
      if let first = open.first, strip.y - first.y > Self.slack * height || open.count == Self.mostStrips {
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
    /// The height of its figures, if it has some: labels wrap, and the line of one may stand above or below its row.
    let y: Double
    let extent: ClosedRange<Double>

    init?(_ words: [PageWord]) {
      let figures = words.filter { WordKind($0.text) == .figure }
      guard let box = words.lazy.map(\.box).union,
        let y = (figures.isEmpty ? words : figures).map(\.box.midY).median
      else { return nil }
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

  /// Lines of strips that lie beside each other at one height: each strip in the first that has room for it.
  private static func merged(_ strips: [Strip]) -> [TextLine] {
    var lines: [Row] = []
    for strip in strips {
      if let free = lines.prefix(mostOverlaid).firstIndex(where: { $0.hasRoom(for: strip.extent) }) {
        lines[free].append(strip)
      } else {
        var line = Row()
        line.append(strip)
        lines.append(line)
      }
    }
    return lines.compactMap { TextLine($0.words) }
  }

  /// Strips none of which lies over another.
  private struct Row {
    private(set) var words: [PageWord] = []
    /// Where strips stand, from left to right.
    private var taken: [ClosedRange<Double>] = []

    func hasRoom(for extent: ClosedRange<Double>) -> Bool {
      let next = taken.partitioningIndex { $0.upperBound > extent.lowerBound }
      return next == taken.count || taken[next].lowerBound >= extent.upperBound || extent.isPoint
    }

    mutating func append(_ strip: Strip) {
      words += strip.words
      guard !strip.extent.isPoint else { return }
      taken.insert(strip.extent, at: taken.partitioningIndex { $0.lowerBound >= strip.extent.upperBound })
    }
  }
}

extension ClosedRange<Double> {
  /// Whether a box of this extent takes no room.
  fileprivate var isPoint: Bool { lowerBound == upperBound }
}
