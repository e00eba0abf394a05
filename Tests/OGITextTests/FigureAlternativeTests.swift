import FoundationEssentials
import TestSupport
import Testing

@testable import OGIText

/// The readings that a scanned text may have had in print.
@Suite struct FigureAlternativeTests {
  static let parser = FigureParser(
    grammar: FigureGrammar(
      units: [FigureParserTests.tenThousandYuan], blankWords: ["无"],
      digitConfusions: ["O": 0, "o": 0, "D": 0, "l": 1, "I": 1, "|": 1, "S": 5, "s": 5],
      misreadings: ["()": "0", "人": "0", "]": "1"]))

  static func numbers(_ text: String) -> [[Decimal]] {
    parser.alternatives(of: text).map(\.numbers)
  }

  @Test(
    "A text that is no number is read as the number that it comes nearest to",
    arguments: [
      ("0)", 0), (":0", 0), (".8", 8), ("“29", 29), ("'29", 29), ("17.", 17), ("-136:", -136), (". 61.", 61),
      (".605.", 605), ("()", 0), ("（）", 0), ("(0", 0), ("人", 0), ("]", 1), ("28ss", 2855), ("1o28", 1028),
      ("2,", 2), ("0。，", 0), ("”29576", 29576), ("8&.", 8),
    ] as [(String, Decimal)])
  func readsRuins(_ text: String, _ number: Decimal) {
    let readings = Self.parser.alternatives(of: text)
    #expect(readings.first?.number == number)
    #expect(readings.allSatisfy { $0.cost > 0 && !$0.edits.isEmpty })
  }

  @Test("What may be read in two ways has both readings")
  func ambiguity() {
    #expect(Self.numbers("3.5").contains([35]))
    #expect(Self.numbers("-70").contains([70]))
    #expect(Self.numbers("00").contains([0, 0]))
    #expect(Self.numbers("oo").contains([0, 0]))
    #expect(Self.numbers("06").contains([0, 6]))
    #expect(Self.numbers("1 234").contains([1, 234]))
    #expect(Self.parser.ruin("00") == nil)
  }

  @Test(
    "Digits on both sides of a mark that parts numbers, or of a line's end, are those of two",
    arguments: ["25\n26", "25-26", "25/26", "25+26", "25~26", "25：26"])
  func severalNumbers(_ text: String) {
    #expect(Self.numbers(text).allSatisfy { $0.count > 1 })
    #expect(Self.numbers(text).contains([25, 26]))
  }

  @Test("Raised digits are part of no reading")
  func raisedDigits() {
    #expect(Self.numbers("25¹") == [[25]])
    #expect(Self.numbers("¹25").isEmpty)
  }

  @Test("Marks alone are dirt, blanks have no reading, and words are no figures")
  func noReading() {
    #expect(Self.numbers("：") == [[]])
    #expect(Self.numbers("").isEmpty)
    #expect(Self.numbers("—").isEmpty)
    #expect(Self.numbers("无").isEmpty)
    #expect(Self.numbers("信息公开").isEmpty)
    #expect(Self.numbers("2019年").isEmpty)
    #expect(Self.numbers("12\u{FFFD}").isEmpty)
  }

  @Test("A ruin is read only if one reading is far likelier than the others")
  func ruins() {
    #expect(Self.parser.ruin("0)") == Figure(.number(0), repair: .strayMarks))
    #expect(Self.parser.ruin("28ss") == Figure(.number(2855), repair: .confusedDigits))
    #expect(Self.parser.ruin(".") == nil)
    #expect(Self.parser.ruin("2019.1.16") == nil)
  }

  @Test("A number as printed comes first, at no cost, and all are few, distinct and in order")
  func cleanNumbers() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<2_000 {
      let number = Int.random(in: 0...(1 << Int.random(in: 1...40, using: &generator)), using: &generator)
      let fraction = Bool.random(using: &generator) ? ".\(Int.random(in: 1...99, using: &generator))" : ""
      let text = "\(number)\(fraction)"
      let readings = Self.parser.alternatives(of: text)
      let first = try #require(readings.first)
      #expect(first == FigureAlternative(numbers: [try FigureParserTests.decimal(text)], cost: 0, edits: []))
      #expect(readings.count <= FigureParser.mostAlternatives)
      #expect(Set(readings.map(\.numbers)).count == readings.count)
      #expect(readings.map(\.cost) == readings.map(\.cost).sorted())
    }
  }

  @Test("A number with a mark added to either end is among its readings")
  func marksAdded() throws {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<2_000 {
      let number = Int.random(in: 0...99_999, using: &generator)
      let mark = try #require([".", ":", "”", "'", ")", "，", "°", "、"].randomElement(using: &generator))
      let text = Bool.random(using: &generator) ? "\(number)\(mark)" : "\(mark)\(number)"
      #expect(Self.numbers(text).contains([Decimal(number)]), "\(text)")
    }
  }

  @Test("No text traps")
  func noTextTraps() {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<20_000 {
      _ = Self.parser.alternatives(of: generator.text(upTo: 12))
      _ = Self.parser.ruin("1" + generator.text(upTo: 4))
    }
  }
}
