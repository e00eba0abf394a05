/// A page of a document, as boxes of text and the lines ruled between them.
package struct Page: Sendable {
  /// From 1.
  package var number: Int
  /// In the source's units, as all lengths: points of a PDF, pixels or other units of an OCR engine. Rules are in points.
  package var width: Double
  package var height: Double
  package var words: [PageWord]
  package var rules: [Rule]
  /// The boxes of what is to be seen and is neither a word nor a line: it may be a figure.
  package var pictures: [Box] = []
  /// Whether an engine recognised the words, as in a scan, rather than a program wrote them.
  package var isRecognised: Bool
  /// How many words were left out, as they are hidden or struck out.
  package var hiddenCount = 0

  /// Creates a page from its parts.
  package init(
    number: Int, width: Double, height: Double, words: [PageWord] = [], rules: [Rule] = [],
    isRecognised: Bool
  ) {
    self.number = number
    self.width = width
    self.height = height
    self.words = words
    self.rules = rules
    self.isRecognised = isRecognised
  }
}

extension Page {
  /// Counts a word that is left out, though something is to be seen where it stands: without it a cell is no blank.
  package mutating func noteOmission(of word: PageWord) {
    hiddenCount += 1
    if word.text.hasDigit { pictures.append(word.box) }
  }
}

/// A word, or a run of characters without a gap, and where it stands.
package struct PageWord: Hashable, Sendable {
  package var text: String
  /// Where it stands once the page is straight.
  package var box: Box
  /// Where its characters begin and end, if they take more room than the box.
  package var extent: ClosedRange<Double>
  /// Where it stands on the page as it is.
  package let origin: Box
  /// The recognition engine's confidence in the text, from 0 to 1.
  package var confidence: Double?
  /// The number of the line that the engine put the word in, within the page.
  package var line: Int?
  /// Whether it lies across a line between cells, so that it may be parts of two.
  package var isAcrossLine = false

  /// Creates a word.
  package init(_ text: String, box: Box, confidence: Double? = nil, line: Int? = nil) {
    self.text = text
    self.box = box
    origin = box
    extent = box.minX...box.maxX
    self.confidence = confidence
    self.line = line
  }
}

/// A straight line that is drawn on a page, horizontal or vertical.
package struct Rule: Hashable, Sendable {
  /// Along which axis a rule runs.
  package enum Direction: Sendable {
    case horizontal
    case vertical
  }

  package var direction: Direction
  /// Where it stands: `y` of a horizontal rule, `x` of a vertical one.
  package var position: Double
  /// Where it begins and ends along its direction.
  package var extent: ClosedRange<Double>

  /// Creates a rule.
  package init(_ direction: Direction, at position: Double, over extent: ClosedRange<Double>) {
    self.direction = direction
    self.position = position
    self.extent = extent
  }

  /// The room that the line takes.
  var box: Box {
    switch direction {
    case .horizontal: Box(x: extent, y: position...position)
    case .vertical: Box(x: position...position, y: extent)
    }
  }
}
