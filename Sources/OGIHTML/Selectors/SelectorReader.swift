/// Reads selectors, and numbers the names, classes and ids that they ask for.
///
/// What it does not read is undecided, and so whatever the rule would do.
struct SelectorReader {
  /// What an element is told by.
  enum Mark: Hashable {
    case name(String), `class`(String), id(String)
  }

  /// Whether classes and ids have no case, as in pages without a `doctype` (quirks mode).
  let ignoresCase: Bool
  private(set) var numbers: [Mark: Int] = [:]

  /// The most elements of a selector, and the most conditions of one: what lies beyond is undecided.
  private static let mostParts = 32

  init(ignoresCase: Bool) { self.ignoresCase = ignoresCase }

  /// The number of what an element is told by; `nil` if no selector asks for it.
  func number(of mark: Mark) -> Int? { numbers[mark] }

  /// A class or an id as it is compared.
  func compared(_ name: some StringProtocol) -> String { ignoresCase ? name.lowercased() : String(name) }

  /// Reads a selector; `nil` for what is none.
  ///
  /// - Complexity: Linear in the text.
  mutating func selector(_ text: some StringProtocol) -> StyleSelector? {
    var scanner = SelectorScanner(text)
    // From the outermost on, each with the sign behind it.
    var parts: [(compound: Compound, sign: Combinator)] = []
    _ = scanner.skipBlanks()
    while true {
      guard let compound = compound(&scanner) else { return nil }
      guard let sign = combinator(&scanner) else { return selector(compound, in: parts) }
      parts.append((compound, sign))
      if parts.count > Self.mostParts {
        parts.removeFirst(Self.mostParts / 2)
        parts[0].compound.conditions = [.undecided]
      }
    }
  }

  private enum Combinator {
    case within, child, sibling
  }

  /// What is asked of one element.
  private struct Compound {
    var conditions: [SelectorCondition] = []
    var weight = 0
    var isForWrittenText = false
  }

  private func selector(_ last: Compound, in parts: [(compound: Compound, sign: Combinator)]) -> StyleSelector
  {
    var selector = StyleSelector(
      subject: last.conditions, weight: last.weight, isForWrittenText: last.isForWrittenText)
    for (compound, sign) in parts.reversed() {
      selector.weight += compound.weight
      guard sign != .sibling else {
        // One before it is there, and whether it is the one that is asked for is not known.
        let conditions: [SelectorCondition] = [.undecided, .none([[.place(Self.first)]])]
        if let outer = selector.outer.popLast() {
          selector.outer.append(
            StyleSelector.Outer(conditions: outer.conditions + conditions, isParent: outer.isParent))
        } else {
          selector.subject += conditions
        }
        continue
      }
      selector.outer.append(StyleSelector.Outer(conditions: compound.conditions, isParent: sign == .child))
    }
    return selector
  }

  private static let first = PlaceCondition(step: 0, offset: 1, isFromEnd: false)
  private static let last = PlaceCondition(step: 0, offset: 1, isFromEnd: true)

  /// The sign between two elements; `nil` at the end.
  private func combinator(_ scanner: inout SelectorScanner) -> Combinator? {
    let hasBlanks = scanner.skipBlanks()
    defer { _ = scanner.skipBlanks() }
    if scanner.take(">") { return .child }
    if scanner.take("+") || scanner.take("~") { return .sibling }
    return hasBlanks && scanner.next != nil ? .within : nil
  }

  private mutating func compound(_ scanner: inout SelectorScanner) -> Compound? {
    var compound = Compound()
    let isAny = scanner.take("*")
    if !isAny, let name = scanner.identifier() {
      compound.conditions.append(.mark(number(.name(name.lowercased()))))
      compound.weight = 1
    }
    while let condition = condition(&scanner, &compound) {
      compound.conditions.append(condition)
      if compound.conditions.count > Self.mostParts {
        compound.conditions = compound.conditions.prefix(1) + [.undecided]
      }
    }
    let isEmpty = compound.conditions.isEmpty && !isAny && !compound.isForWrittenText
    // What is no sign of a selector ends it, and is none.
    guard !isEmpty, scanner.next.map({ $0 <= 0x20 || ">+~".utf8.contains($0) }) ?? true else { return nil }
    return compound
  }

  private mutating func condition(
    _ scanner: inout SelectorScanner, _ compound: inout Compound
  ) -> SelectorCondition? {
    if scanner.take(".") {
      compound.weight += 1 << 10
      return scanner.identifier().map { .mark(number(.class(compared($0)))) }
    }
    if scanner.take("#") {
      compound.weight += 1 << 20
      return scanner.identifier().map { .mark(number(.id(compared($0)))) }
    }
    if scanner.take("[") {
      compound.weight += 1 << 10
      return attribute(&scanner)
    }
    guard scanner.take(":") else { return nil }
    let isElement = scanner.take(":")
    guard let name = scanner.identifier()?.lowercased() else { return nil }
    let argument = scanner.take("(") ? scanner.argument() : nil
    if ["before", "after"].contains(name) {
      compound.isForWrittenText = true
      return .any([[]])
    }
    // Other parts of an element, as its first letter or what stands for an empty field, are not all of its text.
    if isElement || ["first-letter", "first-line"].contains(name) { return .never }
    compound.weight += 1 << 10
    return pseudoClass(name, argument)
  }

  private func attribute(_ scanner: inout SelectorScanner) -> SelectorCondition? {
    _ = scanner.skipBlanks()
    guard let name = scanner.identifier()?.lowercased() else { return nil }
    _ = scanner.skipBlanks()
    if scanner.take("]") {
      return .attribute(
        AttributeCondition(name: name, comparison: .exists, value: "", ignoresCase: false))
    }
    let comparisons: [(Unicode.Scalar, AttributeCondition.Comparison)] = [
      ("~", .hasWord), ("^", .hasStart), ("$", .hasEnd), ("*", .contains), ("|", .hasLanguage),
    ]
    var comparison = AttributeCondition.Comparison.equals
    for (sign, meant) in comparisons where scanner.take(sign) { comparison = meant }
    guard scanner.take("=") else { return nil }
    _ = scanner.skipBlanks()
    guard let value = scanner.value() else { return nil }
    _ = scanner.skipBlanks()
    let flag = scanner.identifier()?.lowercased()
    _ = scanner.skipBlanks()
    guard scanner.take("]") else { return nil }
    let ignoresCase = flag == "i" || Self.caselessAttributes.contains(name)
    return .attribute(
      AttributeCondition(
        name: name, comparison: comparison, value: ignoresCase ? value.lowercased() : value,
        ignoresCase: ignoresCase))
  }

  /// Those of tables and texts (WHATWG HTML, 4.16.2).
  private static let caselessAttributes: Set = [
    "align", "bgcolor", "color", "dir", "lang", "type", "valign", "media", "face",
  ]

  private mutating func number(_ mark: Mark) -> Int {
    if let number = numbers[mark] { return number }
    numbers[mark] = numbers.count
    return numbers.count - 1
  }

  // MARK: Pseudo-classes

  private mutating func pseudoClass(_ name: String, _ argument: Substring?) -> SelectorCondition {
    switch name {
    case "first-child": return .place(Self.first)
    case "last-child": return .place(Self.last)
    case "only-child": return .any([[.place(Self.first), .place(Self.last)]])
    case "empty": return .isEmpty
    case "defined": return .any([[]])
    case "link", "any-link":
      return .attribute(AttributeCondition(name: "href", comparison: .exists, value: "", ignoresCase: false))
    case "nth-child", "nth-last-child":
      return place(argument ?? "", isFromEnd: name == "nth-last-child").map { .place($0) } ?? .undecided
    case "root": return .mark(number(.name("html")))
    case "not": return compounds(argument ?? "").map { .none($0) } ?? .undecided
    case "is", "where", "matches": return compounds(argument ?? "").map { .any($0) } ?? .undecided
    case "-webkit-any", "-moz-any": return .undecided
    // Others that single browsers have are states, too.
    default: return Self.states.contains(name) || name.hasPrefix("-") ? .never : .undecided
    }
  }

  /// What a page has only while it is used, or a control alone, of which nothing is read.
  private static let states: Set = [
    "active", "checked", "default", "disabled", "enabled", "focus", "focus-visible", "focus-within",
    "fullscreen",
    "host", "hover", "in-range", "indeterminate", "invalid", "optional", "out-of-range", "placeholder-shown",
    "read-write", "required", "target", "valid", "visited",
  ]

  /// Several alternatives, each for one element; `nil` if one is for more.
  private mutating func compounds(_ text: Substring) -> [[SelectorCondition]]? {
    guard text.utf8.count <= Self.longestArgument else { return nil }
    var compounds: [[SelectorCondition]] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let selector = selector(part), selector.outer.isEmpty, !selector.isForWrittenText else {
        return nil
      }
      compounds.append(selector.subject)
    }
    return compounds
  }

  /// In bytes: what is longer is undecided, and so are brackets in brackets without end.
  private static let longestArgument = 256

  private func place(_ text: Substring, isFromEnd: Bool) -> PlaceCondition? {
    let text = text.lowercased().filter { !$0.isWhitespace }
    switch text {
    case "odd": return PlaceCondition(step: 2, offset: 1, isFromEnd: isFromEnd)
    case "even": return PlaceCondition(step: 2, offset: 0, isFromEnd: isFromEnd)
    default: break
    }
    let parts = text.split(separator: "n", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 1 {
      return Self.small(parts[0]).map { PlaceCondition(step: 0, offset: $0, isFromEnd: isFromEnd) }
    }
    let step = ["", "+"].contains(parts[0]) ? 1 : parts[0] == "-" ? -1 : Self.small(parts[0])
    let offset = parts[1].isEmpty ? 0 : Self.small(parts[1])
    guard let step, let offset else { return nil }
    return PlaceCondition(step: step, offset: offset, isFromEnd: isFromEnd)
  }

  /// A number that no sum with another one exceeds.
  private static func small(_ text: Substring) -> Int? { Int32(text).map(Int.init) }
}
