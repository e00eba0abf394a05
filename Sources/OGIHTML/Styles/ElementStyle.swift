internal import OGIDocuments
internal import OGIMarkup

/// How an element and its text show, by the page's style sheets, the element's name and its own style.
struct ElementStyle {
  /// How the text in the element shows.
  private(set) var text: TextStyle
  /// Whether nothing of the element is there.
  let isRemoved: Bool
  /// Whether the text stands above or beneath its line.
  let shift: TextShift?
  /// How far the text is set in, in characters.
  let indentation: Double
  /// How the element stands among others.
  private(set) var display: Display
  /// Whether the element's text stands where it is written.
  private(set) var placement: Placement
  /// Whether a style sheet writes digits before or behind the element's text.
  private(set) var writesDigits = false

  /// The style of an element.
  ///
  /// Rules that may hold are tried one by one, and all at once. Where the text would show otherwise, that is noted.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - text: How the text around it shows.
  ///   - matches: The rules of the style sheets that hold for it, the stronger ones last.
  /// - Complexity: Linear in the declarations, times the rules that may hold.
  init(of element: MarkupElement, in text: TextStyle, matches: [StyleMatcher.Match]) {
    let own = element["style"].map(StyleDeclaration.attribute) ?? []
    let rules = matches.filter { !$0.rule.selector.isForWrittenText }
    self.init(
      StyleCascade(element, in: text, rules: rules.filter { $0.certainty == .yes }.map(\.rule), own: own))
    for match in matches where match.rule.selector.isForWrittenText && match.rule.writesDigits {
      writesDigits = true
    }
    let undecided = rules.indices.filter { rules[$0].certainty == .undecided }
    guard !undecided.isEmpty else { return }
    for single in undecided.prefix(Self.mostTried) {
      let tried = rules.indices.filter { $0 == single || rules[$0].certainty == .yes }
      note(ElementStyle(StyleCascade(element, in: text, rules: tried.map { rules[$0].rule }, own: own)))
    }
    note(ElementStyle(StyleCascade(element, in: text, rules: rules.map(\.rule), own: own)))
  }

  /// The most rules that are tried one by one.
  private static let mostTried = 32

  private init(_ cascade: StyleCascade) {
    isRemoved = cascade.isRemoved
    text = cascade.wholeText
    shift = cascade.shift
    indentation = cascade.indentation
    display = cascade.display
    placement = cascade.placement
  }

  /// Notes what another style would change.
  private mutating func note(_ other: ElementStyle) {
    if other.isRemoved != isRemoved || other.text.omission != text.omission
      || other.text.isDoubtful && !text.isDoubtful
    {
      text.isUndecided = true
    }
    if case .inline = display, !other.display.isInline { display = .apart }
    if other.shift != shift || other.placement != placement { placement = .outOfOrder }
  }
}

/// Whether text stands where it is written.
enum Placement {
  case inOrder
  /// At the side, before or behind what it stands in.
  case floated
  /// Anywhere.
  case outOfOrder
}

extension StyleRule {
  fileprivate var writesDigits: Bool {
    declarations.contains { if case .writtenText(hasDigits: true) = $0.effect { true } else { false } }
  }
}
