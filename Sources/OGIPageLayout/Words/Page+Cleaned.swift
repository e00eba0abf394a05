extension Page {
  /// The page with its words as they stand, cells that share a box apart, and lines that were taken for text left out.
  ///
  /// - Complexity: O(n log n) in the words.
  func separated() -> Page {
    var page = self
    page.words = words.compactMap(\.withoutBars).flatMap(\.parts).withoutRepetitions()
    return page
  }

  /// A page that an engine read, straight, and without what it took for text.
  ///
  /// - Complexity: O(n log n) in the words.
  func cleaned() -> Page {
    let typeface = Typeface(of: words)
    var page = self
    page.words = words.withoutPieces().shrunk(in: typeface).withNumberingJoined(height: typeface.height)
    page.words.removeAll { $0.isStretched(in: typeface) || $0.isSpeck(in: typeface) }
    page = Skew.straightened(page.separated().levelled())
    page.words = page.words.map { $0.withoutRoomForDigits.spread(in: typeface) }
    return page
  }
}
