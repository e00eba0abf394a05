/// What the value of a property says of text.
enum StyleEffect {
  /// `display`, and Office's `mso-hide`.
  case display(Display), officeHiding(Bool)
  case visibility(Visibility)
  /// `opacity`: whether it is none.
  case transparency(Bool)
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
  /// `text-indent`, `padding-left`, `margin-left`, in characters.
  case textIndent(Double), padding(Double), margin(Double)
  /// `padding-right` and `margin-right`.
  case paddingBehind(Double), marginBehind(Double)
  case letterSpacing(Double), border(Double)
  case float(Bool)
  /// Whether lines or characters follow each other in another order or direction than they are written in.
  case reversal(Bool), order(Bool), direction(Bool)
  /// `transform` and the like: whether there is one, and whether it leaves nothing to see.
  case transform(Bool, isToNothing: Bool)
  /// `clip`, which holds for what is taken out of the text alone.
  case clip(isToNothing: Bool)
  /// `clip-path`: whether there is one.
  case clipPath(Bool)
  /// `overflow`: whether what stands beyond the element's edge is not seen.
  case overflow(isHidden: Bool)
  /// `width`, `height` and their limits: whether there is no room for text.
  case width(isNone: Bool), height(isNone: Bool)
  /// `content`: whether the sheet writes digits.
  case writtenText(hasDigits: Bool)
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
