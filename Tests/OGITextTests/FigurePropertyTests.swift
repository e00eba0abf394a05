import FoundationEssentials
import Testing
import TestSupport

@testable import OGIText

@Suite struct FigurePropertyTests {
  @Test func readsBackWhatItFormats() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<5_000 {
      let integer = String(
        Int64.random(in: 0...(1 << Int64.random(in: 0...62, using: &generator)), using: &generator))
      let fraction = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        String(Int.random(in: 0...9, using: &generator))
      }.joined()
      let sign = ["", "-", "−", "+", "－"].randomElement(using: &generator) ?? ""
      let isNegative = !["", "+"].contains(sign)
      let number = try FigureParserTests.decimal(
        (isNegative ? "-" : "") + integer + (fraction.isEmpty ? "" : "." + fraction))

      let separator = ["", ",", "，", " ", "\u{A0}"].randomElement(using: &generator) ?? ""
      let point = [".", "．"].randomElement(using: &generator) ?? "."
      var text = sign + grouped(integer, by: separator) + (fraction.isEmpty ? "" : point + fraction)
      if Bool.random(using: &generator) { text = widened(text) }
      let figure = FigureParserTests.parser.parse(text)
      #expect(figure?.number == number, "\(text)")
      let isParted = [" ", "\u{A0}"].contains(separator) && integer.count > 3
      #expect(figure?.repair == (isParted ? .blanksBetweenDigits : nil), "\(text)")
    }
  }

  @Test func bytesAndScalarsReadAlike() {
    var generator = SeededGenerator(seed: 9)
    let parts: [String] = [
      "0", "1", "23", "456", ",", ".", " ", "-", "—", "件", "万元", "约", "（", "）", "O", "三", "十", "/", "甲",
      "\u{FFFD}", "\n",
      "[bookmark:", "]", "１",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...6, using: &generator)
      let text = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      // A text and the same text with blanks around it and width changed say the same.
      let figure = FigureParserTests.parser.parse(text)
      let padded = FigureParserTests.parser.parse("\u{3000}" + text + "\n")
      #expect(figure == padded, "\(text)")
      let bytes = Array(text.utf8)
      #expect(bytes.withUnsafeBufferPointer { FigureParserTests.parser.parse(utf8: $0) } == figure, "\(text)")
    }
  }

  @Test func noTextTraps() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<20_000 {
      let text = generator.text(upTo: 8)
      _ = FigureParserTests.parser.parse("1" + text)
      _ = FigureParserTests.parser.parse(text + "(")
      _ = FigureParserTests.parser.unit(in: "单位" + text)
    }
  }

  @Test func longTextsTakeLinearTime() {
    let parser = FigureParserTests.parser
    let clock = ContinuousClock()
    for part in ["(", "[bookmark:", "余", "单位", "1 ", "1,", "- ", "约", "(单位", "三"] {
      let text = "1" + String(repeating: part, count: 20_000)
      let elapsed = clock.measure {
        _ = parser.parse(text)
        _ = parser.parse(String(text.dropFirst()))
        _ = parser.unit(in: text)
        _ = MatchKey(text).strippingNote()
      }
      // Some 50 ms in a debug build; a quadratic pass would take minutes.
      #expect(elapsed < .seconds(8), "\(part)")
    }
  }

  private func grouped(_ digits: String, by separator: String) -> String {
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset).isMultiple(of: 3) { result += separator }
      result.append(digit)
    }
    return result
  }

  private func widened(_ text: String) -> String {
    var wide = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      wide.append("0"..."9" ~= scalar ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(wide)
  }
}
