/// Sets pages straight that lay askew on the scanner.
enum Skew {
  /// The greatest slope that is looked for, some two degrees, and the steps in which it is.
  private static let steepest = 0.04
  private static let step = 0.001
  /// The height of the strips, as a share of a word's, into which a straight page's words fall line by line.
  private static let strip = 0.25

  /// A page whose lines are level.
  ///
  /// The slope is the one by which words gather most in level strips: the profile of projections (Postl 1986).
  ///
  /// - Complexity: O(*n* · *s*) in the words and the slopes, of which there are 81.
  static func straightened(_ page: Page) -> Page {
    let slope = slope(of: page.words)
    guard slope != 0 else { return page }
    var page = page
    for index in page.words.indices {
      let box = page.words[index].box
      page.words[index].box = box.moved(
        toX: box.midX + slope * box.midY, y: box.midY - slope * box.midX)
    }
    return page
  }

  private static func slope(of words: [PageWord]) -> Double {
    let height = Typeface(of: words).height
    guard words.count > 10, height > 0 else { return 0 }
    let count = Int(steepest / step)
    // The least slopes first: they win where others are no better.
    let slopes: [Double] =
      [0] + (1...count).flatMap { index -> [Double] in [Double(index) * step, -Double(index) * step] }
    var best = (slope: 0.0, score: 0)
    for slope in slopes {
      var strips: [Int: Int] = [:]
      for word in words {
        let y = (word.box.midY - slope * word.box.midX) / (height * strip)
        if let strip = Int(exactly: y.rounded()) { strips[strip, default: 0] += 1 }
      }
      let score = strips.values.reduce(0) { $0 + $1 * $1 }
      if score > best.score { best = (slope, score) }
    }
    return best.slope
  }
}
