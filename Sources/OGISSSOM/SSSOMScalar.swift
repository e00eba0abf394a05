/// Scalars of YAML 1.2, as far as metadata blocks need them: plain, in single and in double quotes, on one line.
enum SSSOMScalar {
  /// A text in double quotes.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFEFF
        || (0x2028...0x2029).contains(scalar.value):
        "\\u" + hexadecimal(scalar.value)
      default: "\(scalar)"
      }
    }
    return "\"\(escaped.joined())\""
  }

  /// The text that a scalar stands for.
  static func text(of scalar: Substring) -> String {
    let scalar = trimmed(scalar)
    guard let mark = scalar.unicodeScalars.first, mark == "\"" || mark == "'",
      scalar.unicodeScalars.count > 1, scalar.unicodeScalars.last == mark
    else { return String(scalar) }
    let inner = scalar.unicodeScalars.dropFirst().dropLast()
    return mark == "'" ? String(Substring(inner)).replacingPairs(of: "'") : unescaped(inner)
  }

  /// The text without the blanks around it.
  static func trimmed(_ text: Substring) -> Substring {
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    var scalars = text.unicodeScalars.drop(while: isBlank)
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return Substring(scalars)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func unescaped(_ scalars: some Collection<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    var rest = scalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let escaped = rest.popFirst() else {
        text.append(scalar)
        continue
      }
      switch escaped {
      case "n": text.append("\n")
      case "r": text.append("\r")
      case "t": text.append("\t")
      case "u":
        let digits = String(String.UnicodeScalarView(rest.prefix(4)))
        text.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
        rest = rest.dropFirst(4)
      default: text.append(escaped)
      }
    }
    return String(text)
  }
}

extension String {
  /// The text with each pair of a mark as one.
  fileprivate func replacingPairs(of mark: Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView()
    var isPair = false
    for scalar in unicodeScalars {
      isPair = scalar == mark && !isPair
      if !isPair || scalar != mark { text.append(scalar) }
    }
    return String(text)
  }
}
