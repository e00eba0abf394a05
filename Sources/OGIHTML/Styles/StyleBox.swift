/// What declarations say of the place of an element: whether it stands where it is written, and can be seen there.
struct StyleBox {
  private var position = Position.ofText
  private var top = 0.0
  private var bottom = 0.0
  private var left = 0.0
  private var right = 0.0
  private(set) var letterSpacing = 0.0
  private var border = 0.0
  private(set) var isFloating = false
  /// Whether characters run in the other direction.
  var isRightToLeft = false
  var overridesDirection = false
  private var isReversed = false
  private var isTransparent = false
  private var isAnimated = false
  private var transform = StyleTransform.none
  private var isClippedToNothing = false
  private var hasClipPath = false
  private var hidesOverflow = false
  private var width = Extent.ofContent
  private var height = Extent.ofContent
  private var hasOtherRoom = false

  /// Takes a declaration that says something of the place.
  mutating func take(_ effect: StyleEffect) {
    switch effect {
    case .position(let position): self.position = position
    case .top(let top): self.top = top
    case .bottom(let bottom): self.bottom = bottom
    case .left(let left): self.left = left
    case .right(let right): self.right = right
    case .letterSpacing(let spacing): letterSpacing = spacing
    case .border(let border): self.border = border
    case .float(let isFloating): self.isFloating = isFloating
    case .reversal(let isReversed): self.isReversed = isReversed
    case .directionOverride(let overrides): overridesDirection = overrides
    case .rightToLeft(let isRightToLeft): self.isRightToLeft = isRightToLeft
    case .transparency(let isTransparent): self.isTransparent = isTransparent
    case .animation(let isThere): isAnimated = isThere
    case .transform(let transform): self.transform = transform
    case .clip(let isToNothing): isClippedToNothing = isToNothing
    case .clipPath(let isThere): hasClipPath = isThere
    case .overflow(let isHidden): hidesOverflow = isHidden
    case .width(let width): self.width = width
    case .height(let height): self.height = height
    case .room(let isThere): hasOtherRoom = isThere
    default: break
    }
  }

  /// Whether the element is taken out of the lines that it is written in.
  var isTakenOut: Bool { isFloating || position == .free }

  var hasWidth: Bool { width == .fixed }

  /// The gap on the sides that padding and margins do not make, in characters.
  var gap: Double { max(border, position == .relative ? max(left, right) : 0) }

  /// How far the element is moved above its line, in characters.
  var rise: Double {
    guard position == .relative else { return 0 }
    return top != 0 ? -top : bottom
  }

  /// Whether what is in the element follows in another order than it is written in.
  ///
  /// - Parameter isContainer: Whether the element lays out its elements apart.
  func isReversed(inContainer isContainer: Bool) -> Bool {
    isRightToLeft && overridesDirection || isReversed && isContainer || transform == .turned
  }

  /// Whether the element shows elsewhere than it is written, or in part.
  var isMoved: Bool {
    position == .free || transform == .moved || hasClipPath
      || position == .relative && max(abs(left), abs(right)) > Self.farAside
  }

  /// Whether the element can certainly not be seen, as far as the page tells without its scripts.
  ///
  /// - Parameter isBox: Whether a width and a height hold for it.
  func isOutOfSight(inBox isBox: Bool) -> Bool {
    if !isAnimated, isTransparent || isBox && transform == .toNothing { return true }
    if position == .free {
      // What is moved out may be moved back.
      let isFarOut = min(left, top) <= Self.farOut && transform == .none
      if isClippedToNothing || isFarOut { return true }
    }
    return isBox && hidesOverflow && !hasOtherRoom && (width == .none || height == .none)
  }

  /// In characters, by judgement: a character's place is another's.
  private static let farAside = 1.0
  /// In characters, by judgement: some 1,000 pixels beyond the page's start.
  private static let farOut = -60.0
}
