internal import OGIMarkup

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
  /// All marks that rules ask for.
  private var known: Set<StyleSelector.Mark> = []
  private var count = 0

  private struct Entry {
    let rule: StyleRule
    /// Its number among all rules.
    let order: Int
  }

  /// The most rules that are tried for an element, by judgement: a page of 20 MB in which all are for each takes 10 s.
  private static let mostRules = 512

  /// The marks of an element that rules ask for.
  func marks(of element: MarkupElement) -> [StyleSelector.Mark] {
    known.isEmpty ? [] : element.styleMarks.filter(known.contains)
  }

  /// Adds a rule, if it says anything.
  ///
  /// - Complexity: Linear in the selector.
  mutating func add(_ rule: StyleRule) {
    guard !rule.declarations.isEmpty else { return }
    let entry = Entry(rule: rule, order: count)
    count += 1
    known.formUnion(rule.selector.marks)
    if let mark = rule.selector.own.last {
      rules[mark, default: []].append(entry)
    } else {
      general.append(entry)
    }
  }

  /// The rules for an element, the stronger ones last.
  ///
  /// - Parameters:
  ///   - marks: The marks of the element.
  ///   - path: The elements around it.
  /// - Complexity: Linear in the marks, and in the rules for them: so many are tried, and no more.
  func rules(for marks: [StyleSelector.Mark], in path: ElementPath) -> [StyleRule] {
    guard count > 0 else { return [] }
    var found: [Entry] = []
    var rest = Self.mostRules
    for entries in marks.compactMap({ rules[$0] }) + [general] {
      for entry in entries.prefix(rest) where entry.rule.selector.holds(for: marks, in: path) {
        found.append(entry)
      }
      rest -= min(rest, entries.count)
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
