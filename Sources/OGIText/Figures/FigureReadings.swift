#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Searches the readings of a short text for the likeliest, character by character.
///
/// Beam search: after each character only the likeliest partial readings are kept.
struct FigureReadings {
  /// The longest text that is searched, in characters. The largest figure of a report with a sign, a point and marks
  /// around it has some 12.
  static let longest = 16
  /// How many partial readings are kept.
  private static let beam = 32

  let parser: FigureParser

  /// A reading of the first characters of a text.
  private struct Partial {
    var numbers: [Decimal] = []
    /// The number that is being read: sign, digits and point.
    var current = ""
    var cost = 0.0
    var edits: Set<FigureAlternative.Edit> = []
    /// Whether the last character was left out as a mark.
    var endsInMark = false

    var hasDigit: Bool { current.last.map { $0.isWholeNumber } ?? false }
    var hasPoint: Bool { current.contains(".") }

    func adding(_ edit: FigureAlternative.Edit) -> Partial {
      var result = self
      result.cost += edit.cost
      result.edits.insert(edit)
      result.endsInMark = false
      return result
    }

    func appending(_ text: some StringProtocol) -> Partial {
      var result = self
      result.current += text
      result.endsInMark = false
      return result
    }

    /// The mark left out. Marks beside each other count as one.
    func withoutMark() -> Partial {
      var result = endsInMark ? self : adding(.strayMark)
      result.endsInMark = true
      return result
    }

    /// With the current number ended; `nil` if it is none.
    func closed() -> Partial? {
      guard hasDigit, let number = Decimal(string: current) else { return nil }
      let digits = current.drop { $0 == "-" || $0 == "+" }
      let hasLeadingZero = digits.count > 1 && digits.first == "0" && !digits.dropFirst().hasPrefix(".")
      var result = hasLeadingZero ? adding(.leadingZero) : self
      result.numbers.append(number)
      result.current = ""
      return result
    }
  }

  /// The readings of a text.
  func readings(of text: FigureText) -> [FigureAlternative] {
    let tokens = text.tokens
    guard tokens.count <= Self.longest else { return [] }
    var partials = [[Partial]](repeating: [], count: tokens.count + 1)
    partials[0] = [Partial()]
    for position in tokens.indices {
      let kept = partials[position].sorted { $0.cost < $1.cost }.prefix(Self.beam)
      for partial in kept {
        for (next, end) in steps(from: partial, at: position, in: text) { partials[end].append(next) }
      }
    }
    return (partials.last ?? []).compactMap { partial in
      guard let end = partial.current.isEmpty ? partial : partial.closed() else { return nil }
      let cost = end.numbers.isEmpty ? max(end.cost, FigureAlternative.dirtCost) : end.cost
      return FigureAlternative(numbers: end.numbers, cost: cost, edits: end.edits)
    }
  }

  /// The readings with one more character, or word, and where that ends.
  private func steps(
    from partial: Partial, at position: Int, in text: FigureText
  ) -> [(Partial, end: Int)] {
    let token = text.tokens[position]
    let next = position + 1
    var steps: [(Partial, end: Int)] = []
    for (digits, end) in parser.misreadings.matches(in: text.tokens[...], at: position) {
      steps += Self.steps(with: digits, from: partial.adding(.confusedDigit)).map { ($0, end) }
    }
    if "0"..."9" ~= token.scalar {
      return steps + Self.steps(with: String(token.scalar), from: partial).map { ($0, next) }
    }
    if let digit = parser.confusion(text.source[token.offset], token.scalar) {
      steps += Self.steps(with: String(digit), from: partial.adding(.confusedDigit)).map { ($0, next) }
    }
    return steps + marks(from: partial, at: position, in: text.tokens).map { ($0, next) }
  }

  /// The readings with more digits: of the same number, and of another cell's.
  private static func steps(with digits: String, from partial: Partial) -> [Partial] {
    let other = partial.hasDigit ? partial.adding(.gluedCells).closed() : nil
    return [partial.appending(digits)] + [other?.appending(digits)].compactMap(\.self)
  }

  /// Whether a mark between digits stands between two numbers, as in `25-30`, `25/26` and `25+3`.
  private static func partsNumbers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "+", "/", "\\", "~", ":", "=": true
    default: false
    }
  }

  /// The readings with a character that is no digit: as it is meant in numbers, and left out.
  private func marks(from partial: Partial, at position: Int, in tokens: [FigureText.Token]) -> [Partial] {
    let scalar = tokens[position].scalar
    let isBeforeDigit = position + 1 < tokens.count && "0"..."9" ~= tokens[position + 1].scalar
    switch scalar {
    case FigureText.blank, FigureText.gap, FigureText.lineEnd:
      guard partial.hasDigit else { return [partial] }
      let other = partial.adding(.gluedCells).closed()
      return [scalar == FigureText.lineEnd ? nil : partial.adding(.strayBlank), other].compactMap(\.self)
    case _ where partial.hasDigit && isBeforeDigit && Self.partsNumbers(scalar):
      return [partial.adding(.gluedCells).closed()].compactMap(\.self)
    case ".", "·":
      guard isBeforeDigit else { return [partial.withoutMark()] }
      if partial.current.isEmpty {
        // The point stands for 0 and itself, or is a spot.
        return [partial.adding(.confusedDigit).appending("0."), partial.withoutMark()]
      }
      guard partial.hasDigit else { return [partial.withoutMark()] }
      let point = scalar == "." ? partial : partial.adding(.strayMark)
      return (partial.hasPoint ? [] : [point.appending(".")]) + [partial.adding(.strayPoint)]
    case "+", "-":
      guard partial.current.isEmpty, isBeforeDigit else { return [partial.withoutMark()] }
      let sign = scalar == "-" ? "-" : ""
      return [partial.appending(sign), partial.adding(.straySign)]
    default:
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil || scalar == "\u{FFFD}"
        ? [] : [partial.withoutMark()]
    }
  }
}
