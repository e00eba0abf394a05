/// A section of a number format, for numbers of one sign or that meet a condition.
struct NumberFormatSection {
  enum Kind: Hashable {
    /// A date, a time, or both.
    case date(hasDay: Bool, hasTime: Bool)
    /// The number's own digits: `General`, a text, and what is seldom counted in: fractions and powers of ten.
    case plain
    case digits
  }

  /// A comparison with a number, such as `[>=10000]`.
  struct Condition: Hashable {
    private let comparison: String
    private let number: Double

    init?(_ text: String) {
      let comparison = text.prefix { "<>=".contains($0) }
      guard !comparison.isEmpty, let number = Double(text[comparison.endIndex...]) else { return nil }
      self.comparison = String(comparison)
      self.number = number
    }

    func holds(for value: Double) -> Bool {
      switch comparison {
      case "<": value < number
      case "<=": value <= number
      case ">": value > number
      case ">=": value >= number
      case "=": value == number
      default: value != number
      }
    }
  }

  fileprivate enum Part: Hashable {
    case literal(String)
    case digit(isRequired: Bool)
    case point
  }

  let kind: Kind
  private(set) var condition: Condition?
  private var parts: [Part] = []
  private var hasGroups = false
  /// The power of ten that the number is multiplied with before it is printed.
  private var scale = 0

  init(_ tokens: [NumberFormatScanner.Token]) {
    kind = Self.kind(of: tokens)
    for (index, token) in tokens.enumerated() {
      switch token {
      case .bracket(let text): condition = condition ?? Condition(text)
      case .literal(let text): parts.append(.literal(text))
      case .symbol("0"): parts.append(.digit(isRequired: true))
      case .symbol("#"), .symbol("?"): parts.append(.digit(isRequired: false))
      case .symbol(".") where !parts.contains(.point): parts.append(.point)
      case .symbol("%"):
        scale += 2
        parts.append(.literal("%"))
      case .symbol(","):
        // Between digits it groups them; behind the last one it takes away three.
        if tokens[index...].dropFirst().first.map(Self.isDigit) ?? false {
          hasGroups = true
        } else {
          scale -= 3
        }
      case .symbol(let character): parts.append(.literal(String(character)))
      }
    }
  }

  private static func isDigit(_ token: NumberFormatScanner.Token) -> Bool {
    [.symbol("0"), .symbol("#"), .symbol("?")].contains(token)
  }

  private static func kind(of tokens: [NumberFormatScanner.Token]) -> Kind {
    var letters = ""
    var hasRunningTime = false
    for token in tokens {
      if case .symbol(let character) = token { letters += character.lowercased() }
      if case .bracket(let text) = token, let unit = text.lowercased().first, "hms".contains(unit),
        Set(text.lowercased()).count == 1
      {
        hasRunningTime = true
      }
    }
    let hasDigits = tokens.contains(where: isDigit)
    // The letters of General that mean something.
    guard !letters.hasPrefix("gee") else { return .plain }
    let hasTime = hasRunningTime || letters.contains { "hs".contains($0) }
    let hasDay = letters.contains { "yd".contains($0) } || letters.contains("m") && !hasTime
    let hasYear = letters.contains("e") && !hasDigits
    if hasDay || hasTime || hasYear { return .date(hasDay: hasDay || hasYear, hasTime: hasTime) }
    return hasDigits && !letters.contains { "e/".contains($0) } ? .digits : .plain
  }

  /// A number in the digits of the section. A minus takes the place of whatever marks that it is negative.
  func text(of number: DecimalNumber) -> String {
    let point = parts.firstIndex(of: .point) ?? parts.endIndex
    let decimals = parts[point...].count(where: \.isDigit)
    let rounded = number.scaled(by: scale).rounded(toDecimals: decimals)
    let text =
      wholeText(of: rounded, parts: parts[..<point]) + fractionText(of: rounded, parts: parts[point...])
    let marks: Set<Character> = ["-", "(", ")"]
    let unsigned = number.isNegative ? text.filter { !marks.contains($0) } : text
    return (rounded.isNegative ? "-" : "") + unsigned
  }

  private func wholeText(of number: DecimalNumber, parts: ArraySlice<Part>) -> String {
    var rest = number.wholeDigits
    var places = parts.count(where: \.isDigit)
    var reversed: [String] = []
    var printed = 0
    func print(_ digit: UInt8) {
      if hasGroups, printed > 0, printed.isMultiple(of: 3) { reversed.append(",") }
      reversed.append(String(digit))
      printed += 1
    }
    for part in parts.reversed() {
      switch part {
      case .literal(let text): reversed.append(text)
      case .point: break
      case .digit(let isRequired):
        places -= 1
        if let digit = rest.popLast() { print(digit) } else if isRequired { print(0) }
        // The first place takes all digits that are left.
        while places == 0, let digit = rest.popLast() { print(digit) }
      }
    }
    while let digit = rest.popLast() { print(digit) }
    return reversed.reversed().joined()
  }

  private func fractionText(of number: DecimalNumber, parts: ArraySlice<Part>) -> String {
    let digits = number.fractionDigits
    var text = ""
    var printed = 0
    // Noughts at the end are printed as far as they are required.
    let required = parts.filter(\.isDigit).lastIndex(of: .digit(isRequired: true)).map { $0 + 1 } ?? 0
    let count = max(required, digits.count)
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .point: if count > 0 { text += "." }
      case .digit:
        if printed < count { text += String(digits.dropFirst(printed).first ?? 0) }
        printed += 1
      }
    }
    return text
  }
}

extension NumberFormatSection.Part {
  fileprivate var isDigit: Bool { if case .digit = self { true } else { false } }
}
