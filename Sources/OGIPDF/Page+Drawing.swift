internal import OGIDocuments
internal import OGIPageLayout

extension Page {
  /// More images are none of a report's page, nor strips of a scanned one: where all lie is not looked at.
  private static let mostImages = 1_000
  /// How far outside of a word's box, in its heights, its characters may be drawn: fonts do not keep to what they state.
  private static let slack = 0.1

  /// Puts the drawing of the page to its words. Without one none is trusted as a program's.
  ///
  /// - Parameter svg: What `pdftocairo -svg` made of the page.
  /// - Complexity: O(n log n) in the bytes and the words.
  mutating func add(svg: [UInt8]?) {
    if let drawing = svg.flatMap(DrawingReader.drawing) { add(drawing) } else { isRecognised = true }
  }

  /// Puts what is drawn on the page to its words.
  ///
  /// Words that are not drawn, and lie beneath an image or are covered by one, are what an engine recognised in it: so
  /// searchable scans are made. Others that are not drawn are hidden, and left out, and so are those of which a part is painted
  /// over, or has the colour of what it stands on.
  ///
  /// - Complexity: O(n log n) in the words and marks, for each of at most 1,000 images, shapes and 4,096 patches.
  private mutating func add(_ drawing: Drawing) {
    // `pdftotext` states the size of a page before it is turned.
    if let size = drawing.size { (width, height) = size }
    rules = drawing.rules
    pictures = drawing.shapes + drawing.images.map(\.box)
    guard drawing.images.count <= Self.mostImages else {
      isRecognised = true
      return
    }
    let marks = MarkIndex(drawing.marks)
    words = words.filter { word in
      let slack = Self.slack * min(word.box.width, word.box.height)
      let found = marks.marks(in: word.box.grown(by: slack))
      let mark = found.max { $0.order < $1.order }
      if drawing.hasImage(over: word.box, from: mark) {
        isRecognised = true
        return true
      }
      guard let mark else {
        hiddenCount += 1
        return false
      }
      let isSeen = WordSight(of: word.box, slack: slack, in: drawing, at: mark).isWhole(drawnBy: found)
      if !isSeen { noteOmission(of: word) }
      return isSeen
    }
  }
}

extension Drawing {
  /// Whether an image holds the middle of a word that is not drawn, or covers one that is.
  fileprivate func hasImage(over box: Box, from mark: Mark?) -> Bool {
    images.contains { image in
      image.box.contains(box.middle) && (mark.map { image.isOpaque && image.order > $0.order } ?? true)
    }
  }
}
