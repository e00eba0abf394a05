internal import OGIDocuments
internal import OGIMarkup

/// What the declarations for an element come to: of those of one property the last holds.
struct StyleCascade {
  private var text: TextStyle
  private var isDisplayed: Bool
  private var layout = Display.inline
  private var isHiddenInOffice = false
  private var isStriking = false
  private var textIndent = 0.0
  private var padding = (before: 0.0, behind: 0.0)
  private var margin = (before: 0.0, behind: 0.0)
  private var rise = 0.0
  private var box = StyleBox()
  private let element: MarkupElement
  private var name: String { element.name }

  /// The style of an element in text of a style, by its name, by rules, the stronger ones last, and by its own declarations.
  init(_ element: MarkupElement, in text: TextStyle, rules: [StyleRule], own: [StyleDeclaration]) {
    self.text = text
    self.element = element
    isDisplayed = !element.isClosed
    if Self.keepingBlanks.contains(name) { self.text.keepsBlanks = true }
    if name == "table" { self.text.keepsBlanks = false }
    if element["dir"]?.lowercased() == "rtl" { box.isRightToLeft = true }
    if name == "bdo" { box.overridesDirection = true }
    if let color = element["bgcolor"] { self.text.background = StyleColor(color.lowercased()[...]) }
    if name == "font", let color = element["color"] { self.text.color = StyleColor(color.lowercased()[...]) }
    // What is important comes last (CSS 2.2, 6.4.1).
    for isImportant in [false, true] {
      for rule in rules { take(rule.declarations, important: isImportant) }
      take(own, important: isImportant)
    }
  }

  private static let keepingBlanks: Set = ["pre", "listing", "xmp", "plaintext"]

  /// Takes those declarations that are important, or those that are not.
  private mutating func take(_ declarations: [StyleDeclaration], important: Bool) {
    for declaration in declarations where declaration.isImportant == important { take(declaration.effect) }
  }

  private mutating func take(_ effect: StyleEffect) {
    switch effect {
    case .display(.none): isDisplayed = isShownByScript
    case .display(let display):
      isDisplayed = true
      layout = display
    case .officeHiding(let isHidden): isHiddenInOffice = isHidden
    case .visibility(let visibility): text.visibility = isShownByScript ? .visible : visibility
    case .strike(let isStriking): self.isStriking = isStriking
    case .size(let size): text.size = size
    case .color(let color): text.color = color
    case .background(let color): text.background = color
    case .blanks(let areKept): text.keepsBlanks = areKept
    case .rise(let rise): self.rise = rise
    case .textIndent(let indent): textIndent = indent
    case .padding(let before, let behind): padding = (before ?? padding.before, behind ?? padding.behind)
    case .margin(let before, let behind): margin = (before ?? margin.before, behind ?? margin.behind)
    case .backgroundInText(let shows): text.showsBackground = shows
    default: box.take(effect)
    }
  }

  /// Whether the element waits for its script to show it: the page, and what Vue has not made yet.
  private var isShownByScript: Bool { name == "html" || name == "body" || element["v-cloak"] != nil }

  /// Whether nothing of the element is there. A row that collapses is not; a cell that does is, and shows nothing.
  var isRemoved: Bool { !isDisplayed || isHiddenInOffice || text.visibility == .collapsed && name == "tr" }

  /// How the text shows. A line through text goes through all in it (CSS Text Decoration 3, 2); what is deleted stays so
  /// however the page shows it.
  var wholeText: TextStyle {
    var text = text
    if isStriking || Self.striking.contains(name) { text.isStruckOut = true }
    if !isShownByScript, box.isOutOfSight(inBox: isBox), !holdsTable { text.isOutOfSight = true }
    return text
  }

  private static let striking: Set = ["del", "s", "strike"]

  /// Whether a table with digits stands in the element: such are out of sight as long as scripts have not moved them in.
  private var holdsTable: Bool { HiddenContent(of: element).holdsTable }

  /// Whether a width and a height hold for the element: not for words in a line, and not for parts of tables, which grow.
  private var isBox: Bool {
    switch layout {
    case .tablePart: false
    case .inline: box.isTakenOut || ElementKind(name: name) == .block && !Self.tableParts.contains(name)
    default: true
    }
  }

  private static let tableParts: Set = [
    "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "col", "colgroup",
  ]

  /// How far the text is set in, in characters.
  var indentation: Double { textIndent + padding.before + margin.before }

  /// How the element stands among others. A gap on a side sets it apart.
  var display: Display {
    if box.isTakenOut { return .block }
    switch layout {
    case .inline, .apart:
      let gap = max(padding.before, padding.behind, margin.before, margin.behind, box.gap)
      let isApart = gap >= Self.leastGap || box.letterSpacing >= Self.leastSpacing
      return isApart || !layout.isInline && box.hasWidth ? .apart : .inline
    default: return layout
    }
  }

  /// In characters, by judgement: a narrow blank. Letters are set apart by less than one to spread a text over its line.
  private static let leastGap = 0.2
  private static let leastSpacing = 0.9

  /// Whether the element's text stands where it is written. What is moved as a whole keeps its order, and so does a part of a
  /// table.
  var placement: Placement {
    if box.isReversed(inContainer: layout.isContainer) { return .outOfOrder }
    if textIndent < Self.leastIndent || box.letterSpacing < -Self.leastGap { return .outOfOrder }
    if !Self.tableParts.contains(name) {
      let isInLine = layout.isInline && ElementKind(name: name) == .inline
      let isMoved =
        box.isMoved || abs(rise + box.rise) > Self.mostShift
        || min(margin.before, margin.behind) < (isInLine ? -Self.leastGap : Self.leastMargin)
      if isMoved { return .outOfOrder }
    }
    return box.isFloating ? .floated : .inOrder
  }

  /// In characters, by judgement: text set out farther than words hang leaves its place.
  private static let leastIndent = -20.0
  private static let leastMargin = -2.0

  /// Whether the text stands above or beneath its line. Raised and lowered text stays so however the page shows it.
  var shift: TextShift? {
    if name == "sup" { return .raised }
    if name == "sub" { return .lowered }
    let shift = rise + box.rise
    guard Self.leastShift...Self.mostShift ~= abs(shift) else { return nil }
    return shift > 0 ? .raised : .lowered
  }

  /// In characters, by judgement: less is done to level text, and more than a line (`line-height: normal`, CSS 2.2, 10.8.1)
  /// leads out of it.
  private static let leastShift = 0.2
  private static let mostShift = 1.2
}

extension MarkupElement {
  /// Whether browsers do not show the element as long as no style and no script wants it (WHATWG HTML, 15.3.1).
  fileprivate var isClosed: Bool {
    self["hidden"] != nil || self["popover"] != nil || name == "dialog" && self["open"] == nil
  }
}
