/// What the value of a property says of text.
enum StyleEffect {
  /// `display`, and Office's `mso-hide`.
  case display(Display), officeHiding(Bool)
  case visibility(Visibility)
  /// `opacity`: whether it is none.
  case transparency(Bool)
  /// `animation`: whether something changes in the course of time.
  case animation(Bool)
  /// `text-decoration`.
  case strike(Bool)
  /// `font-size`, but for one that is a part of the parent's.
  case size(TextSize)
  case color(StyleColor), background(StyleColor?)
  /// `white-space`.
  case blanks(areKept: Bool)
  /// `vertical-align`: how far text is raised, in its own size; less than 0 is lowered.
  case rise(Double)
  case position(Position)
  /// `top` and the like, in characters.
  case top(Double), bottom(Double), left(Double), right(Double)
  case textIndent(Double)
  /// Before the text and behind it, each alone or both, in characters; `nil` for what is not said.
  case padding(before: Double?, behind: Double?), margin(before: Double?, behind: Double?)
  case letterSpacing(Double), border(Double)
  case float(Bool)
  /// Whether the direction that characters have by themselves is overridden, and by which.
  case directionOverride(Bool), rightToLeft(Bool)
  /// `flex-direction`: whether what is in a flexible box follows in another order than it is written in.
  case reversal(Bool)
  case transform(StyleTransform)
  /// `clip`, which holds for what is taken out of the text alone.
  case clip(isToNothing: Bool)
  /// `clip-path`: whether there is one.
  case clipPath(Bool)
  /// `overflow`: whether what stands beyond the element's edge is not seen.
  case overflow(isHidden: Bool)
  case width(Extent), height(Extent)
  /// `min-width`, `flex` and the like: what may give the element room, whatever its width and height are.
  case room(Bool)
  /// `background-clip`: whether the background shows in the text.
  case backgroundInText(Bool)
  case writtenText(WrittenText)

  /// The sides of the element's text in the direction of lines.
  typealias Sides = (before: Double?, behind: Double?)

  /// Whether it is said that the element, or its text, is not to be seen.
  var hides: Bool {
    switch self {
    case .display(.none), .officeHiding(true), .visibility(.hidden), .visibility(.collapsed),
      .transparency(true), .strike(true), .size(.none):
      true
    default: false
    }
  }

  /// Whether it may undo what another hides.
  var shows: Bool {
    switch self {
    case .display, .officeHiding, .visibility, .transparency, .strike, .size: !hides
    default: false
    }
  }
}

/// How wide or high an element is.
enum Extent {
  /// There is no room for text.
  case none
  case fixed
  case ofContent
}

/// `content`: what a sheet writes before or behind an element's text.
struct WrittenText {
  /// Whether it may be read as a part of a number.
  var isOfNumber = false
  /// The attributes whose values are written.
  var attributes: [String] = []
}

/// How an element stands among others.
enum Display {
  case none, inline, block
  /// A table or a part of one, which grows with its text.
  case tablePart
  /// Within a line, and apart from its text.
  case apart
  /// Lays out its elements apart, of a line or of a block.
  case container(isInline: Bool)

  /// Whether the element's text is one with that beside it.
  var isInline: Bool { if case .inline = self { true } else { false } }

  /// Whether the element lays out its elements apart.
  var isContainer: Bool { if case .container = self { true } else { false } }
}

enum Visibility {
  case visible, hidden
  /// Of a row: it is not there. Of all else: hidden.
  case collapsed
}

enum TextSize {
  case none
  /// So small that browsers differ in whether it can be read.
  case tiny
  case readable
}

enum Position {
  case ofText, relative, free
}
