internal import OGIMarkup

/// A rule of a style sheet, for one selector.
struct StyleRule {
  let selector: StyleSelector
  let declarations: [StyleDeclaration]
  /// Whether what the rule stands in holds, as a screen's width.
  let condition: Certainty
  /// Whether it stands in a layer: others are stronger, whatever their selectors (CSS Cascade 5, 6.4.4).
  let isLayered: Bool
  /// Its number among all rules.
  let order: Int
  /// The marks that elements around must have.
  let outerMarks: [Int]

  /// Whether what another rule says holds where both say something.
  func isWeaker(than other: StyleRule) -> Bool {
    if isLayered != other.isLayered { return isLayered }
    return (selector.weight, order) < (other.selector.weight, other.order)
  }
}

/// What the style sheets of a page say of how text shows.
///
/// Rules are found by a mark of their element, so that an element costs what its few own rules cost.
struct StyleSheet {
  /// Whether the page has more rules than are read.
  private(set) var isOverfull = false
  /// Those that hold for elements of whatever kind.
  private(set) var generalRules: [StyleRule] = []
  /// Whether the page has style sheets in files of their own, which are not read.
  var hasOthers = false
  private var rules: [Int: [StyleRule]] = [:]
  private var reader: SelectorReader
  private var count = 0

  /// The most rules that say how text shows. A page that has the sheets of its whole site within has some 2,000.
  static let mostRules = 100_000

  /// - Parameter ignoresCase: Whether classes and ids have no case, as in pages without a `doctype` (quirks mode).
  init(ignoresCase: Bool) { reader = SelectorReader(ignoresCase: ignoresCase) }

  /// The numbers of what an element is told by, as far as rules ask for it.
  ///
  /// - Complexity: Linear in the element's classes.
  func marks(of element: MarkupElement) -> [Int] {
    guard count > 0 else { return [] }
    var marks: [Int] = []
    func add(_ mark: SelectorReader.Mark) {
      if let number = reader.number(of: mark) { marks.append(number) }
    }
    add(.name(element.name))
    if let id = element["id"] { add(.id(reader.compared(id))) }
    for name in element["class"]?.split(whereSeparator: \.isWhitespace) ?? [] {
      add(.class(reader.compared(name)))
    }
    // A class that is written twice is one.
    return marks.count > 2 ? Array(Set(marks)) : marks
  }

  /// The rules whose element has a mark.
  func rules(for mark: Int) -> [StyleRule] { rules[mark] ?? [] }

  /// Adds a rule for each of several selectors, if it says anything.
  ///
  /// - Complexity: Linear in the selectors.
  mutating func add(
    _ selectors: [Substring], _ declarations: [StyleDeclaration], condition: Certainty, isLayered: Bool
  ) {
    let own = declarations.filter { !$0.isForWrittenText }
    guard !declarations.isEmpty else { return }
    for text in selectors where !isOverfull {
      count += 1
      isOverfull = count > Self.mostRules
      guard let selector = reader.selector(text) else { continue }
      let declarations = selector.isForWrittenText ? declarations : own
      guard !declarations.isEmpty else { continue }
      let rule = StyleRule(
        selector: selector, declarations: declarations, condition: condition, isLayered: isLayered,
        order: count,
        outerMarks: selector.outerMarks)
      if let key = selector.subject.key {
        rules[key, default: []].append(rule)
      } else {
        generalRules.append(rule)
      }
    }
  }
}
