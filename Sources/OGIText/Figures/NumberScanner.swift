#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads tokens that are one number from end to end: sign, digits, separators of groups, decimal point.
struct NumberScanner {
  private typealias Token = FigureText.Token

  /// The digit that a token stands for, and whether it is only misread for one.
  typealias Digit = (FigureText.Token) -> (value: Int, isConfused: Bool)?

  private var digits = DecimalDigits()
  private var isNegative = false
  private var hasDigit = false
  private var hasTrueDigit = false
  private var beginsWithZero = false
  private var isConfused = false
  private var hasStrayBlanks = false
  private var isFraction = false
  private var fractionIsEmpty = true
  private var commas = 0
  private var digitsSinceComma = 0
  private var blanks = 0
  private var digitsSinceBlank = 0
  private var pending: Unicode.Scalar?
  /// Whether the last token that is no blank is a digit.
  private var endsInDigit = false

  /// The number, or `nil` if the tokens are no number, or one that `Decimal` cannot hold.
  ///
  /// A single character that is misread for a digit is a number too; several are one only beside a digit.
  static func scan(
    _ tokens: ArraySlice<FigureText.Token>, digit: Digit
  ) -> (number: Decimal, repair: Figure.Repair?)? {
    var scanner = NumberScanner()
    return scanner.scan(tokens, digit)
  }

  private mutating func scan(
    _ tokens: ArraySlice<Token>, _ digit: Digit
  ) -> (number: Decimal, repair: Figure.Repair?)? {
    var rest = tokens
    readSign(&rest)
    readTrailingMark(&rest)
    for token in rest {
      guard read(token, digit) else { return nil }
    }
    guard hasDigit, hasTrueDigit || tokens.count == 1, closeInteger(), !isFraction || !fractionIsEmpty else {
      return nil
    }
    guard let number = digits.decimal(isNegative: isNegative) else { return nil }
    return (number, isConfused ? .confusedDigits : hasStrayBlanks ? .blanksBetweenDigits : nil)
  }

  private mutating func readSign(_ tokens: inout ArraySlice<Token>) {
    guard let sign = tokens.first?.scalar, sign == "+" || sign == "-" else { return }
    isNegative = sign == "-"
    tokens.removeFirst()
    // A dash apart from its number may be one that stood in a cell of its own.
    guard let next = tokens.first, FigureText.isBlank(next) else { return }
    hasStrayBlanks = true
    tokens.removeFirst()
  }

  /// A full stop or comma at the end is dirt, or a lost digit: the number needs a look.
  private mutating func readTrailingMark(_ tokens: inout ArraySlice<Token>) {
    guard tokens.count > 1, let last = tokens.last?.scalar, last == "." || last == "," || last == "。" else {
      return
    }
    isConfused = true
    tokens = FigureText.trimmed(tokens.dropLast())
  }

  private mutating func read(_ token: Token, _ digit: Digit) -> Bool {
    if let (value, isConfused) = digit(token) {
      guard pending == nil || pending == FigureText.blank || !endsInDigit else { return false }
      readDigit(value, isConfused: isConfused)
      return true
    }
    switch token.scalar {
    case FigureText.blank, FigureText.gap, FigureText.lineEnd:
      pending = token.scalar
      return true
    case ",": return readComma()
    case ".": return readPoint()
    case "·":
      isConfused = true
      return readPoint()
    default: return false
    }
  }

  private mutating func readDigit(_ value: Int, isConfused: Bool) {
    if let blank = pending { readBlank(blank) }
    if !hasDigit { beginsWithZero = value == 0 }
    hasDigit = true
    hasTrueDigit = hasTrueDigit || !isConfused
    self.isConfused = self.isConfused || isConfused
    endsInDigit = true
    digits.append(UInt64(value), isFraction: isFraction)
    if isFraction {
      fractionIsEmpty = false
    } else {
      digitsSinceComma += 1
      digitsSinceBlank += 1
    }
  }

  private mutating func readBlank(_ blank: Unicode.Scalar) {
    pending = nil
    guard !isFraction, digitsSinceComma > 0, blank == FigureText.blank,
      groupIsRegular(digitsSinceBlank, blanks)
    else {
      hasStrayBlanks = true
      return
    }
    blanks += 1
    digitsSinceBlank = 0
    // Two cells that were run together look the same as groups of three.
    hasStrayBlanks = true
  }

  private mutating func readComma() -> Bool {
    guard !isFraction, groupIsRegular(digitsSinceComma, commas) else { return false }
    if pending != nil { hasStrayBlanks = true }
    pending = nil
    commas += 1
    endsInDigit = false
    digitsSinceComma = 0
    return true
  }

  private mutating func readPoint() -> Bool {
    guard !isFraction, closeInteger() else { return false }
    if pending != nil { hasStrayBlanks = true }
    // A number that begins with its point has lost a digit or gained a spot.
    if !hasDigit { isConfused = true }
    pending = nil
    endsInDigit = false
    isFraction = true
    return true
  }

  /// Whether a group that ends here may be one of several: the first has up to three digits and no zero before
  /// them, the others have three.
  private func groupIsRegular(_ count: Int, _ groupsBefore: Int) -> Bool {
    groupsBefore == 0 ? 1...3 ~= count && !beginsWithZero : count == 3
  }

  /// Checks the last group before the point or the end.
  private mutating func closeInteger() -> Bool {
    if isFraction { return true }
    if blanks > 0, commas > 0 || digitsSinceBlank != 3 { hasStrayBlanks = true }
    return commas == 0 || digitsSinceComma == 3
  }
}
