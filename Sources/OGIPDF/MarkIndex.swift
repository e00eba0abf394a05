internal import OGIDocuments
internal import OGIPageLayout

/// The marks of a drawing by where they stand.
struct MarkIndex {
  /// The marks of each strip of the page, from left to right.
  private var strips: [Int: [Drawing.Mark]] = [:]
  /// The strips that hold marks, from the first to the last.
  private var reach: Range<Int> = 0..<0

  /// The height of a strip, in points: less than that of a small character.
  private static let height = 4.0
  /// How many marks in a strip are looked at for a word. A word has some ten.
  private static let most = 64

  /// - Complexity: O(n log n).
  init(_ marks: [Drawing.Mark]) {
    for mark in marks {
      guard let strip = Self.strip(at: mark.point.y) else { continue }
      strips[strip, default: []].append(mark)
    }
    for strip in strips.keys { strips[strip]?.sort { $0.point.x < $1.point.x } }
    if let first = strips.keys.min(), let last = strips.keys.max() { reach = first..<last + 1 }
  }

  /// The marks in a box.
  ///
  /// - Complexity: O(log n) for each strip that the box takes.
  func marks(in box: Box) -> [Drawing.Mark] {
    guard let first = Self.strip(at: box.minY), let end = Self.strip(at: box.maxY), first <= end else {
      return []
    }
    return (first..<end + 1).clamped(to: reach).flatMap { marks(in: box, strip: $0) }
  }

  private func marks(in box: Box, strip: Int) -> [Drawing.Mark] {
    guard let marks = strips[strip] else { return [] }
    let start = marks.partitioningIndex { $0.point.x >= box.minX }
    return marks[start...].prefix(Self.most).prefix { $0.point.x < box.maxX }
      .filter { box.minY <= $0.point.y && $0.point.y <= box.maxY }
  }

  private static func strip(at y: Double) -> Int? { Int(exactly: (y / height).rounded(.down)) }
}
