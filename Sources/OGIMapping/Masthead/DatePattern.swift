import OGIText

/// A way of writing days: fields for year, month and day, with other characters between.
struct DatePattern: Sendable {
  /// A day, as a report prints it.
  struct Day: Hashable, Comparable, CustomStringConvertible {
    let year: Int
    let month: Int
    let day: Int

    static func < (left: Day, right: Day) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The day as ISO 8601 writes it.
    var description: String {
      [month, day].reduce("\(year)") { $0 + ($1 < 10 ? "-0\($1)" : "-\($1)") }
    }
  }

  private let scalars: [Unicode.Scalar]

  /// - Parameter pattern: `y`, `M` and `d` stand for numbers, all else for itself.
  init(_ pattern: String) {
    // Case is folded in keys and tells the month here.
    scalars = pattern.unicodeScalars.flatMap {
      Self.fields.contains($0) ? [$0] : MatchKey(String($0)).scalars
    }
  }

  private static let fields: Set<Unicode.Scalar> = ["y", "M", "d"]

  /// The day that a text is from end to end, in digits or in Han numerals; `nil` if it is none.
  func day(_ key: MatchKey) -> Day? {
    var numbers: [Unicode.Scalar: Int] = [:]
    var rest = key.scalars[...]
    // A day may stand in brackets.
    if rest.first == "(", rest.last == ")" { rest = rest.dropFirst().dropLast() }
    for scalar in scalars {
      if Self.fields.contains(scalar) {
        let digits = rest.prefix(Self.longestNumber + 1).prefix { $0.properties.numericType != nil }
        guard let number = Self.number(digits) else { return nil }
        numbers[scalar] = number
        rest = rest.dropFirst(digits.count)
      } else {
        guard rest.first == scalar else { return nil }
        rest = rest.dropFirst()
      }
    }
    guard rest.isEmpty, let year = numbers["y"], let month = numbers["M"], let day = numbers["d"],
      (1990...2099).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// No field of a day has more digits, and longer numerals are not worth spelling out.
  private static let longestNumber = 4

  private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard scalars.count <= longestNumber else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return Int(String(text)) ?? ChineseNumeral.parse(String(text))
  }
}
