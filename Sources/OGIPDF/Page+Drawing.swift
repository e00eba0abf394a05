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
  /// searchable scans are made. Others that are not drawn are hidden, and left out.
  ///
  /// - Complexity: O(n log n) in the words and marks, for each of at most 1,000 images.
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
      let mark = marks.last(in: word.box.grown(by: Self.slack * min(word.box.width, word.box.height)))
      let images = drawing.images[(mark?.imageCount ?? 0)...]
      if images.contains(where: {
        $0.box.contains(x: word.box.midX, y: word.box.midY) && (mark == nil || $0.isOpaque)
      }) {
        isRecognised = true
      } else if mark == nil {
        hiddenCount += 1
        return false
      }
      return true
    }
  }
}
