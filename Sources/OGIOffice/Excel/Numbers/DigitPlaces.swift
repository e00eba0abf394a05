/// The places that a number format has for the digits before the point, or behind it, and the texts around them.
struct DigitPlaces: Hashable {
  /// A text of the format, and how many of the places stand before it.
  private struct Literal: Hashable {
    let index: Int
    var text: String
  }

  private(set) var count = 0
  private var literals: [Literal] = []
  private var firstRequired: Int?
  private var lastRequired: Int?

  /// Adds a place, which prints a nought where it is required and the number has no digit.
  mutating func addPlace(isRequired: Bool) {
    if isRequired {
      firstRequired = firstRequired ?? count
      lastRequired = count
    }
    count += 1
  }

  /// Adds a text.
  mutating func addLiteral(_ text: String) {
    if let last = literals.last, last.index == count {
      literals[literals.count - 1].text += text
    } else {
      literals.append(Literal(index: count, text: text))
    }
  }

  /// Whether a text other than a blank stands where some places are before it and some behind it.
  ///
  /// - Parameters:
  ///   - isAfterPlaces: Whether there are places before these.
  ///   - isBeforePlaces: Whether there are places behind these.
  func isParted(isAfterPlaces: Bool, isBeforePlaces: Bool) -> Bool {
    literals.contains { literal in
      (isAfterPlaces || literal.index > 0) && (isBeforePlaces || literal.index < count)
        && literal.text.contains { !$0.isWhitespace }
    }
  }

  /// Whether a text meets a condition.
  func containsLiteral(where condition: (String) -> Bool) -> Bool {
    literals.contains { condition($0.text) }
  }

  /// A number that takes all places, with the texts around it.
  func text(around number: String) -> String {
    let start = literals.prefix { $0.index == 0 }
    return start.map(\.text).joined() + number + literals.dropFirst(start.count).map(\.text).joined()
  }

  /// The digits before the point, as they are printed. The first place takes all for which there is none.
  ///
  /// - Complexity: Linear in what is printed.
  func wholeText(of digits: [UInt8], hasGroups: Bool) -> String {
    let printed = max(digits.count, firstRequired.map { count - $0 } ?? 0)
    var rest = printed
    var text: [UInt8] = []
    func print(upTo end: Int) {
      while rest > end {
        text.append(0x30 + (rest > digits.count ? 0 : digits[digits.count - rest]))
        rest -= 1
        if hasGroups, rest > 0, rest.isMultiple(of: 3) { text.append(UInt8(ascii: ",")) }
      }
    }
    for literal in literals {
      if literal.index > 0 { print(upTo: count - literal.index) }
      text += literal.text.utf8
    }
    print(upTo: 0)
    return String(decoding: text, as: UTF8.self)
  }

  /// The digits behind the point, as they are printed, and the point.
  ///
  /// - Parameter digits: Not more than there are places.
  /// - Complexity: Linear in what is printed.
  func fractionText(of digits: [UInt8]) -> String {
    let printed = max(digits.count, lastRequired.map { $0 + 1 } ?? 0)
    var next = 0
    var text = printed > 0 ? [UInt8(ascii: ".")] : []
    func print(upTo end: Int) {
      while next < min(end, printed) {
        text.append(0x30 + (next < digits.count ? digits[next] : 0))
        next += 1
      }
    }
    for literal in literals {
      print(upTo: literal.index)
      text += literal.text.utf8
    }
    print(upTo: printed)
    return String(decoding: text, as: UTF8.self)
  }
}
