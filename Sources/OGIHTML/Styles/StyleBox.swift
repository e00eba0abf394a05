/// What declarations say of the place of an element: whether it stands where it is written, and can be seen there.
struct StyleBox {
  private var position = Position.ofText
  private var top = 0.0
  private var bottom = 0.0
  private var left = 0.0
  private var right = 0.0
  private var paddingBehind = 0.0
  private(set) var marginBehind = 0.0
  private(set) var letterSpacing = 0.0
  private var border = 0.0
  private(set) var isFloating = false
  /// Whether what is in the element follows in another order.
  var isReversed = false
  private var isReversing = false
  private var isOrdered = false
  private var isTransparent = false
  private var transform = (isThere: false, isToNothing: false)
  private var isClippedToNothing = false
  private var hasClipPath = false
  private var hidesOverflow = false
  private var hasNoWidth = false
  private var hasNoHeight = false

  /// Takes a declaration that says something of the place.
  mutating func take(_ effect: StyleEffect) {
    switch effect {
    case .position(let position): self.position = position
    case .top(let top): self.top = top
    case .bottom(let bottom): self.bottom = bottom
    case .left(let left): self.left = left
    case .right(let right): self.right = right
    case .paddingBehind(let padding): paddingBehind = padding
    case .marginBehind(let margin): marginBehind = margin
    case .letterSpacing(let spacing): letterSpacing = spacing
    case .border(let border): self.border = border
    case .float(let isFloating): self.isFloating = isFloating
    case .reversal(let isReversing): self.isReversing = isReversing
    case .order(let isOrdered): self.isOrdered = isOrdered
    case .direction(let isReversed): self.isReversed = isReversed
    case .transparency(let isTransparent): self.isTransparent = isTransparent
    case .transform(let isThere, let isToNothing): transform = (isThere, isToNothing)
    case .clip(let isToNothing): isClippedToNothing = isToNothing
    case .clipPath(let isThere): hasClipPath = isThere
    case .overflow(let isHidden): hidesOverflow = isHidden
    case .width(let isNone): hasNoWidth = isNone
    case .height(let isNone): hasNoHeight = isNone
    default: break
    }
  }

  /// Whether the element is taken out of the lines that it is written in.
  var isTakenOut: Bool { isFloating || position == .free }

  /// The gap on the sides, in characters.
  var gap: Double {
    max(paddingBehind, marginBehind, letterSpacing, border, position == .relative ? max(left, right) : 0)
  }

  /// How far the element is moved above its line, in characters.
  var rise: Double {
    guard position == .relative else { return 0 }
    return top != 0 ? -top : bottom
  }

  /// Whether the element shows elsewhere than it is written, or in part.
  var isMoved: Bool {
    position == .free || isReversed || isReversing || isOrdered || transform.isThere || hasClipPath
      || position == .relative && max(abs(left), abs(right)) > Self.farAside
  }

  /// Whether the element can certainly not be seen.
  ///
  /// - Parameter isBox: Whether a width and a height hold for it.
  func isOutOfSight(inBox isBox: Bool) -> Bool {
    if isTransparent || isBox && transform.isToNothing { return true }
    if position == .free, isClippedToNothing || min(left, top) <= Self.farOut { return true }
    return isBox && hidesOverflow && (hasNoWidth || hasNoHeight)
  }

  /// In characters, by judgement: a character's place is another's.
  private static let farAside = 1.0
  /// In characters, by judgement: some 1,000 pixels beyond the page's start.
  private static let farOut = -60.0
}
