/// A part of a path with wildcards, as shells have them (POSIX.1-2017, Shell Command Language, 2.13): `*` stands for any text,
/// `?` for a character, `[…]` for one of some, `[!…]` for one of all others.
///
/// There is no sign that takes the meaning of another away: `[*]` is a star.
struct NamePattern: Hashable, Sendable {
  private enum Step: Hashable {
    case text
    case any
    case one(of: [ClosedRange<Character>], isNegated: Bool)
  }

  private let steps: [Step]

  /// Whether a text holds a wildcard.
  static func isNeeded(for text: Substring) -> Bool { text.contains { "*?[".contains($0) } }

  init(_ text: Substring) {
    var steps: [Step] = []
    var rest = text
    while let character = rest.popFirst() {
      switch character {
      case "*": if steps.last != .text { steps.append(.text) }
      case "?": steps.append(.any)
      case "[": steps.append(Self.choice(from: &rest) ?? Self.literal(character))
      default: steps.append(Self.literal(character))
      }
    }
    self.steps = steps
  }

  private static func literal(_ character: Character) -> Step {
    .one(of: [character...character], isNegated: false)
  }

  /// The characters in brackets; `nil` if these are never closed, so that they are no wildcard.
  private static func choice(from rest: inout Substring) -> Step? {
    var inner = rest
    let isNegated = inner.first == "!" || inner.first == "^"
    if isNegated { inner.removeFirst() }
    var ranges: [ClosedRange<Character>] = []
    while let first = inner.popFirst() {
      // Right behind the opening bracket the closing one stands for itself.
      if first == "]", !ranges.isEmpty {
        rest = inner
        return .one(of: ranges, isNegated: isNegated)
      }
      guard inner.first == "-", let last = inner.dropFirst().first, last != "]" else {
        ranges.append(first...first)
        continue
      }
      inner.removeFirst(2)
      ranges.append(min(first, last)...max(first, last))
    }
    return nil
  }

  /// Whether a name matches.
  ///
  /// - Complexity: O(steps × characters): only the last star is ever tried again, as what comes before it cannot match better.
  func matches(_ name: String) -> Bool {
    let name = Array(name)
    var (step, position) = (0, 0)
    var star: (step: Int, position: Int)?
    while position < name.count {
      if step < steps.count, steps[step] == .text {
        star = (step, position)
        step += 1
      } else if step < steps.count, Self.matches(steps[step], name[position]) {
        step += 1
        position += 1
      } else if let last = star {
        step = last.step + 1
        position = last.position + 1
        star = (last.step, position)
      } else {
        return false
      }
    }
    return steps[step...].allSatisfy { $0 == .text }
  }

  private static func matches(_ step: Step, _ character: Character) -> Bool {
    switch step {
    case .text: false
    case .any: true
    case .one(let ranges, let isNegated): ranges.contains { $0.contains(character) } != isNegated
    }
  }
}
