/// A rule of a style sheet, for one selector.
struct StyleRule {
  let selector: StyleSelector
  let declarations: [StyleDeclaration]
}

/// What the style sheets of a page say of how text shows.
///
/// Rules are found by a mark of their element, so that an element costs what its few own rules cost.
struct StyleSheet {
  private var rules: [StyleSelector.Mark: [Entry]] = [:]
  /// Those that hold for elements of whatever name.
  private var general: [Entry] = []
  private var count = 0

  private struct Entry {
    let rule: StyleRule
    /// Its number among all rules.
    let order: Int
  }

  /// The most rules that are kept for one mark: a style sheet of a page has a few.
  private static let mostRules = 64

  /// Whether no rule says anything that matters.
  var isEmpty: Bool { count == 0 }

  /// Adds a rule, if it says anything.
  ///
  /// - Complexity: Linear in the selector.
  mutating func add(_ rule: StyleRule) {
    guard !rule.declarations.isEmpty else { return }
    let entry = Entry(rule: rule, order: count)
    count += 1
    if let mark = rule.selector.own.last {
      if rules[mark, default: []].count < Self.mostRules { rules[mark, default: []].append(entry) }
    } else if general.count < Self.mostRules {
      general.append(entry)
    }
  }

  /// The rules for an element, the stronger ones last.
  ///
  /// - Parameters:
  ///   - marks: The marks of the element.
  ///   - path: The elements around it.
  /// - Complexity: Linear in the marks: so many rules are kept for each.
  func rules(for marks: [StyleSelector.Mark], in path: ElementPath) -> [StyleRule] {
    guard !isEmpty else { return [] }
    var found = general.filter { $0.rule.selector.holds(for: marks, in: path) }
    for mark in marks {
      for entry in rules[mark] ?? [] where entry.rule.selector.holds(for: marks, in: path) {
        found.append(entry)
      }
    }
    if found.count > 1 {
      found.sort { ($0.rule.selector.weight, $0.order) < ($1.rule.selector.weight, $1.order) }
    }
    return found.map(\.rule)
  }
}

extension StyleSelector {
  fileprivate func holds(for marks: [Mark], in path: ElementPath) -> Bool {
    guard own.allSatisfy(marks.contains), parents.count <= path.elements.count else { return false }
    return zip(parents, path.elements.reversed()).allSatisfy { $0.allSatisfy($1.contains) }
      && ancestors.allSatisfy(path.contains)
  }
}

/// The marks of the elements that are open.
struct ElementPath {
  /// From the root on.
  private(set) var elements: [[StyleSelector.Mark]] = []
  private var counts: [StyleSelector.Mark: Int] = [:]

  /// Whether an element with a mark is open.
  func contains(_ mark: StyleSelector.Mark) -> Bool { counts[mark] != nil }

  mutating func push(_ marks: [StyleSelector.Mark]) {
    elements.append(marks)
    for mark in marks { counts[mark, default: 0] += 1 }
  }

  mutating func pop() {
    for mark in elements.popLast() ?? [] {
      if let count = counts[mark] { counts[mark] = count > 1 ? count - 1 : nil }
    }
  }
}
