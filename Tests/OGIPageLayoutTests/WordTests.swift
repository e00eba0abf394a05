import OGIDocuments
import TestSupport
import Testing

@testable import OGIPageLayout

@Suite("Words of pages")
struct WordTests {
  @Test(
    "A word is a figure, a ruined one, a bar or text",
    arguments: [
      ("0", WordKind.figure), ("1,024", .figure), ("１２．５", .figure), ("-3", .figure), ("—", .figure),
      ("--", .text), ("O3", .ruin), ("1l", .ruin), ("12件", .quantity), ("1 025", .figure),
      ("25（注）", .quantity), ("25*", .ruin), ("1.申请", .text), ("12件，办结11件", .text), ("件", .text), ("|", .bar),
      ("|｜", .bar),
      ("|5", .ruin), ("一", .text), ("（1）", .text), ("1.", .figure), ("ABCDEFGH123", .text), ("", .text),
      ("...", .text),
    ])
  func kinds(text: String, kind: WordKind) {
    #expect(WordKind(text) == kind)
  }

  @Test("Cells that an engine put in one box are parted; words of text are not")
  func parts() {
    let parts = word("申请 12 3", 100, 0, confidence: 0.5, line: 4).parts
    #expect(parts.map(\.text) == ["申请", "12", "3"])
    #expect(parts.map(\.box.minX) == [100, 125, 140])
    #expect(parts.last?.box.maxX == 145)
    #expect(parts.allSatisfy { $0.confidence == 0.5 && $0.line == 4 })
    #expect(word("两 个词", 0, 0).parts.count == 1)
  }

  @Test("Bars at the ends of a word are ruled lines")
  func bars() {
    #expect(word("|12|", 0, 0).withoutBars?.text == "12")
    #expect(word("12", 0, 0).withoutBars == word("12", 0, 0))
    #expect(word("||", 0, 0).withoutBars == nil)
  }

  @Test("A box with room for more digits than were read takes the confidence")
  func roomForDigits() {
    let wide = PageWord("5", box: Box(x: 0...30, y: 0...10), confidence: 0.9)
    #expect(wide.withoutRoomForDigits.confidence == 0)
    #expect(word("5", 0, 0, confidence: 0.9).withoutRoomForDigits.confidence == 0.9)
  }

  @Test("Typed numbers stay apart, however narrow the gap; an engine may cut one number in two")
  func numbersApart() {
    #expect(TextLine([word("160", 100, 0), word("163", 116, 0)])?.text == "160 163")
    #expect(TextLine([word("1,", 100, 0), word("025", 111, 0)])?.text == "1,025")
    #expect(TextLine([word("25", 100, 0), word("件", 111, 0)])?.text == "25件")
    let read = [word("160", 100, 0, confidence: 0.9), word("163", 116, 0, confidence: 0.9)]
    #expect(TextLine(read)?.text == "160163")
  }

  @Test("A number printed on another is a line of its own")
  func overprinted() throws {
    let rules =
      [90.0, 110, 130].map { Rule(.horizontal, at: $0, over: 50...400) }
      + [50.0, 80, 400].map { Rule(.vertical, at: $0, over: 90...130) }
    let words = [
      word("规章", 55, 100), word("23", 100, 100), word("71", 103, 100), word("许可", 55, 120),
      word("6", 100, 120),
    ]
    #expect(try document(of: words, rules: rules).rows == [["规章", "23\n71"], ["许可", "6"]])
  }

  @Test(
    "A low figure within the box of one that the engine is surer of is a piece of it",
    arguments: [
      ("3", 0.7, 100.0, 4.0, true), ("3", 0.95, 100, 4, false), ("3", 0.7, 96, 4, false),
      ("3", 0.7, 100, 8, false),
    ])
  func piece(text: String, confidence: Double, x: Double, height: Double, isPiece: Bool) {
    let read = PageWord(text, box: Box(x: x...x + 5, y: 46...46 + height), confidence: confidence)
    let words = [word("申请数量", 20, 50, confidence: 0.2), word("32", 100, 50, confidence: 0.9), read]
    #expect(words.withoutPieces() == (isPiece ? Array(words.dropLast()) : words))
  }

  @Test("In a scan a mark in a box much too wide is a ruled line; a large heading of a text layer stays")
  func stretched() throws {
    let words = (0..<20).map { word("正文", 60, 100 + Double($0) * 20, confidence: 0.9) }
    let heading = PageWord("年报", box: Box(x: 60...260, y: 20...80), confidence: 0.9)
    #expect(try document(of: words + [heading]).lines.contains("年报"))
    #expect(try !document(of: words + [heading], isRecognised: true).lines.contains("年报"))
  }

  @Test(
    "A digit that an engine is sure of stays, however wide its box", arguments: [(0.9, true), (0.5, false)])
  func stretchedFigure(confidence: Double, isKept: Bool) throws {
    let words = (0..<20).map { word("正文", 60, 100 + Double($0) * 20, confidence: 0.9) }
    let wide = PageWord("25", box: Box(x: 200...300, y: 195...205), confidence: confidence)
    let document = try document(of: words + [wide], isRecognised: true)
    #expect(document.pieces.map(document.text).contains { $0.contains("25") } == isKept)
  }

  @Test("A word that is printed twice to be bold, or has a shadow, is one")
  func repetitions() {
    #expect([word("25", 100, 50), word("25", 100.5, 50)].withoutRepetitions().count == 1)
    #expect([word("25", 100, 50), word("25", 101.5, 51.5)].withoutRepetitions().count == 1)
    #expect([word("5", 100, 50), word("5", 105, 50)].withoutRepetitions().count == 2)
    #expect([word("25", 100, 50), word("26", 100, 50)].withoutRepetitions().count == 2)
  }

  @Test("Sets that were joined have one first number")
  func disjointSets() {
    var generator = SeededGenerator(seed: 76)
    for _ in 0..<50 {
      var sets = DisjointSets(count: 20)
      var oracle = Array(0..<20)
      for _ in 0..<Int.random(in: 0...25, using: &generator) {
        let (one, other) = (
          Int.random(in: 0..<20, using: &generator), Int.random(in: 0..<20, using: &generator)
        )
        sets.join(one, other)
        let (kept, gone) = (min(oracle[one], oracle[other]), max(oracle[one], oracle[other]))
        oracle = oracle.map { $0 == gone ? kept : $0 }
      }
      #expect((0..<20).map { sets.first(of: $0) } == oracle)
    }
  }

  @Test("A box that holds the next words of its line, too, ends where the first of them begins")
  func shrunk() {
    let wide = PageWord("属于", box: Box(x: 100...230, y: 95...105), confidence: 0.9, line: 1)
    let next = word("四类信息", 122, 100, confidence: 0.9, line: 1)
    let typeface = Typeface(of: [wide, next])
    #expect([wide, next].shrunk(in: typeface).map(\.box.maxX) == [122, 162])
    var other = next
    other.line = 2
    #expect([wide, other].shrunk(in: typeface).first == wide)
  }

  @Test("The mark of a number is no dirt", arguments: [("二", ["二、", "上年"]), ("2", ["2", "上年"])])
  func numbering(number: String, texts: [String]) {
    let mark = PageWord("、", box: Box(x: 114...117, y: 102...105), confidence: 0.7, line: 1)
    let words = [
      word(number, 100, 100, confidence: 0.9, line: 1), mark, word("上年", 122, 100, confidence: 0.9, line: 1),
    ]
    let page = Page(number: 1, width: 595, height: 842, words: words, isRecognised: true)
    #expect(page.cleaned().words.map(\.text) == texts)
  }

  @Test("Lines keep words of one height together, and those that lie over each other apart")
  func lines() {
    let words = [word("右", 50, 2), word("左", 0, 0), word("上", 1, -1), word("下", 0, 20)]
    #expect(LineFinder(height: size).lines(of: words).map(\.text) == ["左", "上 右", "下"])
    let line = TextLine([word("甲", 0, 0), word("乙", 11, 0), word("丙", 25, 0)])
    #expect(line?.text == "甲乙 丙")
  }

  @Test("A box lies on a page")
  func boxes() {
    #expect(Box(minX: 5, minY: 9, maxX: 1, maxY: 2) == Box(x: 1...5, y: 2...9))
    for edge in [Double.nan, .infinity, -.infinity, 1e308, 2e6] {
      #expect(Box(minX: edge, minY: 0, maxX: 1, maxY: 1) == nil)
      #expect(Box(minX: 0, minY: 0, maxX: 1, maxY: edge) == nil)
    }
  }
}
