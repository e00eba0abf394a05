internal import OGIMarkup

/// What a rule of a style sheet asks of an element: its name, its id, its classes, and what it stands in.
struct StyleSelector {
  /// What an element is told by.
  enum Mark: Hashable {
    case name(String), `class`(String), id(String)

    /// What it weighs against others (CSS Selectors 3, 9).
    fileprivate var weight: Int {
      switch self {
      case .name: 1
      case .class: 1 << 10
      case .id: 1 << 20
      }
    }
  }

  /// The marks of the element itself.
  private(set) var own: [Mark] = []
  /// The marks of the elements around it, from the nearest on, where each must be right around the last.
  private(set) var parents: [[Mark]] = []
  /// The marks of elements farther out: whether each is there counts, and not in which order.
  private(set) var ancestors: [Mark] = []
  /// The stronger of two rules has the greater weight.
  private(set) var weight = 0

  /// The most parts of a selector, and the most marks of a part.
  private static let mostParts = 32

  /// Reads a selector of names, classes and ids, of `*`, and of elements in others (`a b`, `a > b`); `nil` for others,
  /// as those that ask for a state (`:hover`), a place (`:first-child`, `a + b`) or an attribute.
  ///
  /// - Complexity: Linear in the text.
  init?(_ text: Substring) {
    var parts = text.split(whereSeparator: \.isWhitespace)
    if text.contains(">") { parts = Self.partingChildren(parts) }
    guard let last = parts.popLast(), parts.count < Self.mostParts, let own = Self.marks(last) else {
      return nil
    }
    self.own = own
    var isChild = false
    var isInChain = true
    for part in parts.reversed() {
      if part == ">" {
        isChild = true
        continue
      }
      guard let marks = Self.marks(part) else { return nil }
      isInChain = isInChain && isChild
      if isInChain { parents.append(marks) } else { ancestors += marks }
      isChild = false
    }
    guard !isChild else { return nil }
    weight = marks.reduce(0) { $0 + $1.weight }
  }

  /// All marks that the selector asks for.
  var marks: [Mark] { own + parents.joined() + ancestors }

  private static func partingChildren(_ parts: [Substring]) -> [Substring] {
    parts.flatMap { part in
      part.split(separator: ">", omittingEmptySubsequences: false)
        .flatMap { [">", $0] }.dropFirst().filter { !$0.isEmpty }
    }
  }

  /// The marks in `td.a.b#c`; none for `*`.
  private static func marks(_ text: Substring) -> [Mark]? {
    var marks: [Mark] = []
    var rest = text.first == "*" ? text.dropFirst() : text
    while let first = rest.first {
      guard marks.count < mostParts else { return nil }
      let sign = first == "." || first == "#" ? rest.removeFirst() : nil
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      // A name stands first.
      guard !name.isEmpty, sign != nil || marks.isEmpty else { return nil }
      rest = rest[name.endIndex...]
      switch sign {
      case ".": marks.append(.class(String(name)))
      case "#": marks.append(.id(String(name)))
      default: marks.append(.name(String(name)))
      }
    }
    return marks
  }
}

extension MarkupElement {
  /// What tells the element. Beyond the first classes there is none that a page needs.
  var styleMarks: [StyleSelector.Mark] {
    var marks: [StyleSelector.Mark] = [.name(name)]
    if let id = self["id"] { marks.append(.id(id.lowercased())) }
    if let classes = self["class"] {
      let names = classes.lowercased().split(maxSplits: Self.mostClasses, whereSeparator: \.isWhitespace)
      for name in names.prefix(Self.mostClasses) { marks.append(.class(String(name))) }
    }
    return marks
  }

  private static let mostClasses = 32
}
