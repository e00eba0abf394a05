extension Page {
  /// How many times as high as the others of its line a word is that has something else in its box.
  private static let tall = 1.6

  /// The page with the boxes of words cut to their lines: engines take ruled lines, and neighbours above and below, into a
  /// word's box.
  ///
  /// - Complexity: O(n log n) in the words.
  func levelled() -> Page {
    var page = self
    for (line, indices) in Dictionary(grouping: words.indices, by: { words[$0].line }) {
      guard line != nil, indices.count > 2, let height = indices.map({ words[$0].box.height }).median else {
        continue
      }
      let usual = indices.filter { words[$0].box.height <= Self.tall * height }.map { words[$0].box }
      guard usual.count < indices.count, let top = usual.map(\.minY).median,
        let bottom = usual.map(\.maxY).median
      else { continue }
      for index in indices where words[index].box.height > Self.tall * height {
        let box = words[index].box
        page.words[index].box = Box(x: box.minX...box.maxX, y: min(top, bottom)...max(top, bottom))
      }
    }
    return page
  }
}
