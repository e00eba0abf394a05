/// Numbers as numbered paragraphs print them: ECMA-376, part 1, 17.18.59 (ST_NumberFormat).
enum ListNumeral {
  /// A number in a format of that list. Those that no Chinese or English document has are printed as decimals, and so is
  /// a number that a format cannot write.
  static func text(of number: Int, format: String) -> String {
    let text: String? =
      switch format {
      case "none": ""
      case "decimalZero": (0..<10).contains(number) ? "0\(number)" : nil
      case "upperRoman": roman(number)
      case "lowerRoman": roman(number)?.lowercased()
      case "upperLetter": letters(number)
      case "lowerLetter": letters(number)?.lowercased()
      case "decimalFullWidth", "decimalFullWidth2": fullWidth(number)
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": enclosed(number, from: 0x2460, count: 20)
      case "decimalEnclosedParen": enclosed(number, from: 0x2474, count: 20)
      case "decimalEnclosedFullstop": enclosed(number, from: 0x2488, count: 20)
      case "ideographEnclosedCircle": enclosed(number, from: 0x3280, count: 10)
      case "ideographTraditional": symbol(number, of: "甲乙丙丁戊己庚辛壬癸")
      case "ideographZodiac": symbol(number, of: "子丑寅卯辰巳午未申酉戌亥")
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand": digits(number)
      case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
        "japaneseCounting":
        counted(number, digits: "零一二三四五六七八九", multipliers: ["", "十", "百", "千"], dropsFirstOne: true)
      case "chineseLegalSimplified":
        counted(number, digits: "零壹贰叁肆伍陆柒捌玖", multipliers: ["", "拾", "佰", "仟"])
      case "ideographLegalTraditional":
        counted(number, digits: "零壹貳參肆伍陸柒捌玖", multipliers: ["", "拾", "佰", "仟"])
      default: nil
      }
    return text ?? "\(number)"
  }

  private static func symbol(_ number: Int, of symbols: String) -> String? {
    number > 0 ? symbols.dropFirst(number - 1).first.map(String.init) : nil
  }

  private static func enclosed(_ number: Int, from first: UInt32, count: Int) -> String? {
    guard (1...count).contains(number) else { return nil }
    return Unicode.Scalar(first + UInt32(number - 1)).map { String(Character($0)) }
  }

  private static func fullWidth(_ number: Int) -> String? {
    guard number >= 0 else { return nil }
    return String(
      String.UnicodeScalarView("\(number)".unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
  }

  private static func digits(_ number: Int) -> String? {
    guard number >= 0 else { return nil }
    return "\(number)".compactMap(\.wholeNumberValue).map { String(digit($0, of: "〇一二三四五六七八九")) }.joined()
  }

  private static func digit(_ digit: Int, of digits: String) -> Character {
    digits.dropFirst(digit).first ?? "?"
  }

  /// Up to 9,999: 十, 十一, 二十, 一百零一.
  ///
  /// - Parameter dropsFirstOne: Whether ten is written without a one before it.
  private static func counted(
    _ number: Int, digits: String, multipliers: [String], dropsFirstOne: Bool = false
  ) -> String? {
    guard (1...9999).contains(number) else { return nil }
    let places = "\(number)".compactMap(\.wholeNumberValue)
    var text = ""
    var hasGap = false
    for (index, place) in places.enumerated() {
      guard place > 0 else {
        hasGap = true
        continue
      }
      if hasGap { text.append(Self.digit(0, of: digits)) }
      hasGap = false
      let multiplier = multipliers[places.count - 1 - index]
      let isTen = dropsFirstOne && number < 20 && index == 0 && places.count == 2
      text += (isTen ? "" : String(Self.digit(place, of: digits))) + multiplier
    }
    return text
  }

  private static func roman(_ number: Int) -> String? {
    guard (1..<4000).contains(number) else { return nil }
    let numerals = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, numeral) in numerals {
      text += String(repeating: numeral, count: rest / value)
      rest %= value
    }
    return text
  }

  /// A … Z, AA, BB, …: the letter is repeated.
  private static func letters(_ number: Int) -> String? {
    guard (1...780).contains(number), let letter = Unicode.Scalar(0x41 + UInt32((number - 1) % 26)) else {
      return nil
    }
    return String(repeating: String(Character(letter)), count: (number - 1) / 26 + 1)
  }
}
