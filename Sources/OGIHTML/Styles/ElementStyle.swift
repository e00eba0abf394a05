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
  let display: Display
  /// Whether the element's text stands where it is written.
  let placement: Placement
  /// Whether a style sheet writes digits before or behind the element's text.
  private(set) var writesDigits = false

  /// The style of an element.
  ///
  /// Rules that may hold are looked at if they may hide its text or strike it out, or show it: each is tried, and all at once.
  /// Where the text would be there otherwise, that is noted.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - text: How the text around it shows.
  ///   - matches: The rules of the style sheets that hold for it, the stronger ones last.
  /// - Complexity: Linear in the declarations.
  init(of element: MarkupElement, in text: TextStyle, matches: [StyleMatcher.Match]) {
    let own = element["style"].map(StyleDeclaration.attribute) ?? []
    let rules = matches.filter { !$0.rule.selector.isForWrittenText }
    self.init(
      StyleCascade(element, in: text, rules: rules.filter { $0.certainty == .yes }.map(\.rule), own: own))
    writesDigits = Self.writesDigits(in: element, matches.filter { $0.rule.selector.isForWrittenText })
    let undecided = rules.indices.filter {
      rules[$0].certainty == .undecided && rules[$0].rule.saysWhatIsThere
    }
    if undecided.count > Self.mostTried { self.text.isUndecided = true }
    guard (1...Self.mostTried).contains(undecided.count) else { return }
    for tried in undecided.map({ [$0] }) + (undecided.count > 1 ? [undecided] : []) {
      let chosen = rules.indices.filter { tried.contains($0) || rules[$0].certainty == .yes }
      note(ElementStyle(StyleCascade(element, in: text, rules: chosen.map { rules[$0].rule }, own: own)))
    }
  }

  /// The most rules that are tried one by one. Text for which more may hold is doubtful at once.
  private static let mostTried = 4

  /// Whether what a sheet writes before or behind an element's text may be taken for a part of a number in it.
  private static func writesDigits(in element: MarkupElement, _ matches: [StyleMatcher.Match]) -> Bool {
    var written: WrittenText?
    var isShown = true
    for isImportant in [false, true] {
      for declaration in matches.lazy.flatMap(\.rule.declarations)
      where declaration.isImportant == isImportant {
        if case .writtenText(let text) = declaration.effect { written = text }
        if declaration.effect.hides { isShown = false }
        if declaration.effect.shows { isShown = true }
      }
    }
    guard let written, isShown else { return false }
    return written.isOfNumber || written.attributes.contains { element[$0]?.isOfNumber ?? false }
  }

  private init(_ cascade: StyleCascade) {
    isRemoved = cascade.isRemoved
    text = cascade.wholeText
    shift = cascade.shift
    indentation = cascade.indentation
    display = cascade.display
    placement = cascade.placement
  }

  /// Notes whether the text would be there in another style, and is not, or the other way round.
  private mutating func note(_ other: ElementStyle) {
    if other.isRemoved != isRemoved || other.text.omission != text.omission { text.isUndecided = true }
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
  /// Whether the rule may hide text, or strike it out, or show what another hides.
  fileprivate var saysWhatIsThere: Bool { declarations.contains { $0.effect.hides || $0.effect.shows } }
}
