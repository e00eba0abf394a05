internal import OGIDocuments
internal import OGIMarkup

/// What the declarations for an element come to: of those of one property the last holds.
struct StyleCascade {
  private var text: TextStyle
  private var isDisplayed: Bool
  private var isHiddenInOffice = false
  private var isCollapsed = false
  private var isStriking = false
  private var textIndent = 0.0
  private var padding = 0.0
  private var margin = 0.0
  private var rise = 0.0
  private var isRelative = false
  private var top = 0.0
  private var bottom = 0.0
  private let name: String

  /// What an element says by its name and by `hidden`, in text of a style.
  init(_ element: MarkupElement, in text: TextStyle) {
    self.text = text
    name = element.name
    isDisplayed = element["hidden"] == nil
    if Self.keepingBlanks.contains(name) { self.text.keepsBlanks = true }
    if name == "table" { self.text.keepsBlanks = false }
  }

  private static let keepingBlanks: Set = ["pre", "listing", "xmp", "plaintext"]

  /// Takes those declarations that are important, or those that are not.
  mutating func take(_ declarations: [StyleDeclaration], important: Bool) {
    for declaration in declarations where declaration.isImportant == important { take(declaration.effect) }
  }

  private mutating func take(_ effect: StyleDeclaration.Effect) {
    switch effect {
    case .display(let isNone): isDisplayed = !isNone || isPage
    case .officeHiding(let isHidden): isHiddenInOffice = isHidden
    case .visibility(let visibility):
      text.isVisible = visibility == .visible || isPage
      isCollapsed = visibility == .collapsed
    case .strike(let isStriking): self.isStriking = isStriking
    case .size(let isZero): text.hasSize = !isZero
    case .blanks(let areKept): text.keepsBlanks = areKept
    case .rise(let rise): self.rise = rise
    case .position(let isRelative): self.isRelative = isRelative
    case .top(let top): self.top = top
    case .bottom(let bottom): self.bottom = bottom
    case .textIndent(let indent): textIndent = indent
    case .padding(let indent): padding = indent
    case .margin(let indent): margin = indent
    }
  }

  /// Whether the element is the page. One that hides itself waits for its script to show it.
  private var isPage: Bool { name == "html" || name == "body" }

  /// Whether nothing of the element is there. A row that collapses is not; a cell that does is, and shows nothing.
  var isRemoved: Bool { !isDisplayed || isHiddenInOffice || isCollapsed && name == "tr" }

  /// How the text shows. A line through text goes through all in it (CSS Text Decoration 3, 2); what is deleted stays so
  /// however the page shows it.
  var wholeText: TextStyle {
    var text = text
    if isStriking || Self.striking.contains(name) { text.isStruckOut = true }
    return text
  }

  private static let striking: Set = ["del", "s", "strike"]

  /// How far the text is set in, in characters.
  var indentation: Double { textIndent + padding + margin }

  /// Whether the text stands above or beneath its line. Raised and lowered text stays so however the page shows it.
  var shift: TextShift? {
    if name == "sup" { return .raised }
    if name == "sub" { return .lowered }
    let offset = top != 0 ? -top : bottom
    let shift = rise + (isRelative ? offset : 0)
    guard Self.leastShift...Self.mostShift ~= abs(shift) else { return nil }
    return shift > 0 ? .raised : .lowered
  }

  /// In characters, by judgement: less is done to level text, and more than a line (`line-height: normal`, CSS 2.2, 10.8.1)
  /// leads out of it.
  private static let leastShift = 0.1
  private static let mostShift = 1.2
}
