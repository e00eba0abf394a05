/// What a rule of a style sheet asks of an element, and of those that it stands in.
struct StyleSelector {
  /// What is asked of the element itself.
  var subject: [SelectorCondition] = []
  /// What is asked of the elements around it, from the nearest on.
  var outer: [Outer] = []
  /// The stronger of two rules has the greater weight (CSS Selectors 3, 9).
  var weight = 0
  /// Whether the rule is not for the element, but for what the sheet writes before or behind its text.
  var isForWrittenText = false

  /// What is asked of an element around another.
  struct Outer {
    let conditions: [SelectorCondition]
    /// Whether the element is the other's parent, and not any farther out.
    let isParent: Bool
  }

  /// The numbers of the marks that elements around must have.
  var outerMarks: [Int] { outer.flatMap { $0.conditions.compactMap(\.mark) } }
}

/// One thing that a selector asks of an element.
enum SelectorCondition {
  /// A name, class or id, by its number among those that the page's sheets ask for.
  case mark(Int)
  case attribute(AttributeCondition)
  /// To be the first, or some, of its parent's elements.
  case place(PlaceCondition)
  /// To hold nothing.
  case isEmpty
  /// None of several lists of conditions.
  case none([[SelectorCondition]])
  /// One of several lists of conditions.
  case any([[SelectorCondition]])
  /// What is not read.
  case undecided
  /// A state that a page as it comes has not, as to be pointed at.
  case never

  fileprivate var mark: Int? {
    if case .mark(let number) = self { number } else { nil }
  }
}

extension [SelectorCondition] {
  /// A mark that an element must have, those that fewer have before others; `nil` for elements of whatever kind.
  var key: Int? { compactMap(\.mark).last }
}

/// What a selector asks of an attribute's value.
struct AttributeCondition {
  enum Comparison {
    case exists, equals, hasWord, hasStart, hasEnd, contains, hasLanguage
  }

  let name: String
  let comparison: Comparison
  let value: String
  let ignoresCase: Bool

  /// - Complexity: Linear in the attribute's value.
  func holds(for value: String?) -> Bool {
    guard var value else { return false }
    if ignoresCase { value = value.lowercased() }
    switch comparison {
    case .exists: return true
    case .equals: return value == self.value
    case .hasWord: return value.split(whereSeparator: \.isWhitespace).contains { $0 == self.value }
    case .hasStart: return !self.value.isEmpty && value.hasPrefix(self.value)
    case .hasEnd: return !self.value.isEmpty && value.hasSuffix(self.value)
    case .contains: return !self.value.isEmpty && value.contains(self.value)
    case .hasLanguage: return value == self.value || value.hasPrefix(self.value + "-")
    }
  }
}

/// What a selector asks of an element's number among its siblings: to be one of `step`·n + `offset`.
struct PlaceCondition {
  let step: Int
  let offset: Int
  let isFromEnd: Bool

  func holds(at place: ElementPlace) -> Bool {
    let number = isFromEnd ? place.count - place.number + 1 : place.number
    let distance = number - offset
    return step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0
  }
}

/// The number of an element among its parent's elements, from 1, and how many there are.
struct ElementPlace {
  var number = 1
  var count = 1
}
