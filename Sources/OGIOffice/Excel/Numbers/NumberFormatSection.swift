/// A section of a number format, for numbers of one sign or that meet a condition.
struct NumberFormatSection {
  enum Kind: Hashable {
    /// A date, a time, or both.
    case date(hasDay: Bool, hasTime: Bool)
    /// The number's own digits, and the texts around them: `General` and `@`.
    case general
    /// The number's own digits alone, in place of a fraction or a power of ten: in such figures nothing is counted.
    case plain
    case digits
    /// No number: texts of the format alone, if any.
    case nothing
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

  let kind: Kind
  private(set) var condition: Condition?
  private var whole = DigitPlaces()
  /// `nil` where the format has no point.
  private var fraction: DigitPlaces?
  private var hasGroups = false
  /// The power of ten that the number is multiplied with before it is printed.
  private var scale = 0
  /// Whether what is printed may be taken for another number than the cell's: there are digits of the format's own, some
  /// of the number's are left out, or a text stands among them, such as a point, or is not printed.
  private(set) var altersNumber = false
  /// Whether a number that is not negative is printed as if it were.
  private(set) var marksNegative = false

  init(_ tokens: [NumberFormatScanner.Token]) {
    kind = Self.kind(of: tokens)
    for (index, token) in tokens.enumerated() {
      switch token {
      case .bracket(let text):
        condition = condition ?? Condition(text)
        if let currency = Self.currency(text) { add(currency) }
      case .literal(let text): add(text)
      case .symbol("0"), .symbol("@"), .general: addPlace(isRequired: true)
      case .symbol("#"), .symbol("?"): addPlace(isRequired: false)
      case .symbol(".") where fraction == nil: fraction = DigitPlaces()
      case .symbol("%"):
        scale += 2
        add("%")
      case .symbol(","):
        // Between digits it groups them; behind the last one it takes away three.
        if tokens[index...].dropFirst().first.map(Self.isDigit) ?? false {
          hasGroups = true
        } else {
          scale -= 3
        }
      case .symbol(let character): add(String(character))
      }
    }
    altersNumber = hasTextAmiss(tokens)
    marksNegative = kind != .plain && containsLiteral { $0.contains { Self.marks.contains($0) } }
  }

  /// The sign of a currency such as `$¥-804`, in which the number tells the language.
  private static func currency(_ bracket: String) -> String? {
    guard bracket.first == "$" else { return nil }
    let sign = bracket.dropFirst().prefix { $0 != "-" }
    return sign.isEmpty ? nil : String(sign)
  }

  private mutating func addPlace(isRequired: Bool) {
    if fraction == nil { whole.addPlace(isRequired: isRequired) }
    fraction?.addPlace(isRequired: isRequired)
  }

  private mutating func add(_ literal: String) {
    if fraction == nil { whole.addLiteral(literal) }
    fraction?.addLiteral(literal)
  }

  private func hasTextAmiss(_ tokens: [NumberFormatScanner.Token]) -> Bool {
    switch kind {
    case .date: false
    case .general: whole.count > 1 || fraction != nil || scale != 0 || hasOwnDigits
    case .plain:
      tokens.contains { if case .literal(let text) = $0 { text.contains(where: \.isLetter) } else { false } }
    case .digits: scale < 0 || isParted || hasOwnDigits
    case .nothing: hasOwnDigits
    }
  }

  /// Whether nothing but blanks is printed.
  var isEmpty: Bool { kind == .nothing && !containsLiteral { !$0.allSatisfy(\.isWhitespace) } }

  private func containsLiteral(where condition: (String) -> Bool) -> Bool {
    whole.containsLiteral(where: condition) || fraction?.containsLiteral(where: condition) ?? false
  }

  /// Whether a text stands among the digits.
  private var isParted: Bool {
    let decimals = fraction?.count ?? 0
    return whole.isParted(isAfterPlaces: false, isBeforePlaces: decimals > 0)
      || fraction?.isParted(isAfterPlaces: whole.count > 0, isBeforePlaces: false) ?? false
  }

  /// Whether a text of the format has digits.
  private var hasOwnDigits: Bool { containsLiteral { $0.unicodeScalars.contains(where: Self.isNumeral) } }

  /// A digit, or the like of ² and ½. A Han numeral is the word of a unit.
  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil && !scalar.properties.isIdeographic
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
    guard !tokens.contains(.general) else { return .general }
    let hasDigits = tokens.contains(where: isDigit)
    let hasTime = hasRunningTime || letters.contains { "hs".contains($0) }
    let hasDay = letters.contains { "yd".contains($0) } || letters.contains("m") && !hasTime
    let hasYear = letters.contains("e") && !hasDigits
    if hasDay || hasTime || hasYear { return .date(hasDay: hasDay || hasYear, hasTime: hasTime) }
    if hasDigits { return letters.contains { "e/".contains($0) } ? .plain : .digits }
    // A colour or a condition alone is that of the number as it is.
    let isGeneral = !tokens.isEmpty && tokens.allSatisfy { if case .bracket = $0 { true } else { false } }
    return letters.contains("@") || isGeneral ? .general : .nothing
  }

  private static let marks: Set<Character> = ["-", "−", "(", ")"]

  /// A number in its own digits, or in those of the section, or what the section prints instead. A minus takes the place of
  /// whatever marks that it is negative.
  ///
  /// - Complexity: Linear in what is printed.
  func text(of number: DecimalNumber) -> String {
    let printed = kind == .digits ? rounded(number) : number
    let text =
      switch kind {
      case .digits: digitsText(of: printed)
      case .nothing: whole.text(around: "")
      case .plain: printed.magnitude.plainText
      default: whole.text(around: printed.magnitude.plainText)
      }
    let unsigned = number.isNegative && marksNegative ? text.filter { !Self.marks.contains($0) } : text
    return (printed.isNegative ? "-" : "") + unsigned
  }

  private func rounded(_ number: DecimalNumber) -> DecimalNumber {
    number.scaled(by: scale).rounded(toDecimals: fraction?.count ?? 0)
  }

  private func digitsText(of number: DecimalNumber) -> String {
    whole.wholeText(of: number.wholeDigits, hasGroups: hasGroups)
      + (fraction?.fractionText(of: number.fractionDigits) ?? "")
  }
}
