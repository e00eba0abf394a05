/// Where a run stands in its line.
struct RunPosition: Hashable {
  var alignment = VerticalAlignment.baseline
  /// How far it is raised, in half points; lowered if less than nothing.
  var shift = 0
  /// Its size, in half points.
  var size = RunPosition.usualSize

  /// Word's: 10 points where nothing is said (ECMA-376, part 1, 17.3.2.38).
  private static let usualSize = 20
  /// By how many parts of its size text is shifted at least that is no longer in line.
  ///
  /// Word proposes 3 points to raise text by, an eighth of 24; by a point or less, which is less than an eighth of 9, people
  /// tune where text stands in its cell.
  private static let leastShare = 8

  init() {}

  /// - Parameter properties: Those of the run, with all that it inherits.
  init(_ properties: RunProperties) {
    alignment = properties.alignment ?? .baseline
    shift = properties.shift ?? 0
    size = properties.size ?? Self.usualSize
  }

  /// Where text stands beside that of the line. Words that are shifted stay in their line: no note has them.
  func alignment(of text: String, beside line: Self) -> VerticalAlignment {
    guard alignment == .baseline else { return alignment }
    let rise = shift - line.shift
    guard rise != 0, isSmall(beside: line) || abs(rise) * Self.leastShare >= size,
      !text.unicodeScalars.contains(where: \.properties.isIdeographic)
    else { return .baseline }
    return rise > 0 ? .raised : .lowered
  }

  /// Whether text is as small as marks are set: at three quarters of the line's size or less. Word sets them at two thirds.
  private func isSmall(beside line: Self) -> Bool { size * 4 <= line.size * 3 }
}
