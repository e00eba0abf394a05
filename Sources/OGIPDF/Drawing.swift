internal import OGIPageLayout

/// What is drawn on a page.
struct Drawing {
  /// The size of the page as it is seen, in points.
  var size: (width: Double, height: Double)?
  /// Straight lines, horizontal or vertical.
  var rules: [Rule] = []
  /// The boxes of what is drawn and is neither text, nor a line, nor a rectangle.
  var shapes: [Box] = []
  /// The images, in the order in which they are drawn.
  var images: [Image] = []
  /// The rectangles that are filled so that nothing shows through them: grounds of cells, or patches on what was there before.
  var patches: [Patch] = []
  /// Where characters are drawn, and the middles of shapes: characters may be drawn as those.
  var marks: [Mark] = []

  /// An image that is drawn.
  struct Image {
    let box: Box
    /// Whether nothing shows through it.
    let isOpaque: Bool
    let order: Order
  }

  /// A rectangle that is filled; its colour is `nil` if it has several, as a gradient has.
  struct Patch {
    let box: Box
    let colour: Colour?
    let order: Order
  }

  /// Something drawn that may be a character; its colour is `nil` if it is not filled with one.
  struct Mark {
    let point: Point
    let colour: Colour?
    let order: Order
    /// Whether it is a character for sure: the point is where that begins on its base line.
    let isCharacter: Bool
  }

  /// The place of what is drawn in the order of drawing: of two things the one with the greater lies above.
  typealias Order = Int
}
