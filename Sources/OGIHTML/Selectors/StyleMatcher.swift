internal import OGIMarkup

/// Finds the rules for an element, given those that it stands in.
///
/// Each thing that is asked of an element is a step. There are so many of them for a page and its elements, and no more: beyond, no
/// rule is found any more, and the page must be refused.
struct StyleMatcher {
  /// A rule that holds for an element, or may.
  struct Match {
    let rule: StyleRule
    let certainty: Certainty
  }

  private let sheet: StyleSheet
  /// The elements that are open, from the root on.
  private var path: [StyleSubject] = []
  /// How many open elements have a mark.
  private var counts: [Int: Int] = [:]
  /// Those that were taken, and those that may be.
  private var steps = 0
  private var limit = mostSteps

  /// Pages of a site take some 100,000; so many take a second.
  static let mostSteps = 10_000_000
  /// What each element may take beyond: a few rules of its own.
  private static let stepsAnElement = 32

  init(_ sheet: StyleSheet) { self.sheet = sheet }

  /// Whether rules were left unread or untried.
  var isOverfull: Bool { sheet.isOverfull || steps > limit }

  /// What selectors may ask of an element.
  func subject(_ element: MarkupElement, at place: ElementPlace) -> StyleSubject {
    StyleSubject(marks: sheet.marks(of: element), element: element, place: place)
  }

  mutating func open(_ subject: StyleSubject) {
    path.append(subject)
    for mark in subject.marks { counts[mark, default: 0] += 1 }
  }

  mutating func close() {
    for mark in path.popLast()?.marks ?? [] {
      if let count = counts[mark] { counts[mark] = count > 1 ? count - 1 : nil }
    }
  }

  /// The rules for an element in those that are open, the stronger ones last.
  ///
  /// - Complexity: Linear in the rules for its marks, times the elements around it.
  mutating func matches(for subject: StyleSubject) -> [Match] {
    limit += Self.stepsAnElement
    var found: [Match] = []
    for mark in subject.marks { find(sheet.rules(for: mark), for: subject, &found) }
    find(sheet.generalRules, for: subject, &found)
    if found.count > 1 {
      found.sort { $0.rule.isWeaker(than: $1.rule) }
    }
    return found
  }

  private mutating func find(_ rules: [StyleRule], for subject: StyleSubject, _ found: inout [Match]) {
    for rule in rules {
      steps += 1
      guard steps <= limit else { return }
      let certainty = min(rule.condition, certainty(of: rule, for: subject))
      guard certainty > .no else { continue }
      found.append(Match(rule: rule, certainty: certainty))
      // The rule is to be put in its place, and what it says to be taken.
      steps += Self.stepsAMatch + rule.declarations.count
    }
  }

  private mutating func certainty(of rule: StyleRule, for subject: StyleSubject) -> Certainty {
    let own = certainty(of: rule.selector.subject, for: subject)
    guard own > .no, !rule.selector.outer.isEmpty else { return own }
    steps += rule.outerMarks.count
    guard rule.outerMarks.allSatisfy({ counts[$0] != nil }), stands(in: rule.selector.outer, .undecided)
    else {
      return .no
    }
    return own == .yes && stands(in: rule.selector.outer, .yes) ? .yes : .undecided
  }

  /// Whether the open elements are at least so certainly those that a selector asks for.
  private mutating func stands(in outer: [StyleSelector.Outer], _ certainty: Certainty) -> Bool {
    var depth = path.count - 1
    var part = 0
    // Where the last element was found that may stand farther out, too.
    var last: (part: Int, depth: Int)?
    while part < outer.count {
      guard depth >= 0, steps <= limit else { return false }
      if self.certainty(of: outer[part].conditions, for: path[depth]) >= certainty {
        if !outer[part].isParent { last = (part, depth) }
        part += 1
      } else if outer[part].isParent {
        guard let found = last else { return false }
        (part, depth) = found
      }
      depth -= 1
    }
    return true
  }

  private mutating func certainty(of conditions: [SelectorCondition], for subject: StyleSubject) -> Certainty
  {
    var result = Certainty.yes
    for condition in conditions {
      steps += 1
      result = min(result, certainty(of: condition, for: subject))
      if result == .no { break }
    }
    return result
  }

  private mutating func certainty(of condition: SelectorCondition, for subject: StyleSubject) -> Certainty {
    switch condition {
    case .mark(let number):
      steps += subject.marks.count / Self.marksAStep
      return Certainty(subject.marks.contains(number))
    case .attribute(let attribute):
      let value = subject.element[attribute.name]
      steps += value?.utf8.count ?? 0
      return Certainty(attribute.holds(for: value))
    case .place(let place): return Certainty(place.holds(at: subject.place))
    case .none(let alternatives): return !certainty(ofAny: alternatives, for: subject)
    case .any(let alternatives): return certainty(ofAny: alternatives, for: subject)
    case .isEmpty: return Certainty(subject.element.children.isEmpty)
    case .undecided: return .undecided
    case .never: return .no
    }
  }

  private mutating func certainty(
    ofAny alternatives: [[SelectorCondition]], for subject: StyleSubject
  ) -> Certainty {
    alternatives.reduce(.no) { max($0, certainty(of: $1, for: subject)) }
  }

  /// What else costs as much as steps.
  private static let stepsAMatch = 4
  private static let marksAStep = 16
}

/// An element as selectors see it.
struct StyleSubject {
  /// The numbers of its name, id and classes, those that a selector asks for.
  let marks: [Int]
  let element: MarkupElement
  let place: ElementPlace
}
