import OGIDocuments
import Testing

@testable import OGIPageLayout

/// Text that is set raised or lowered beside a word.
@Suite("Raised and lowered text")
struct MarkTests {
  /// A word of some height, with its middle at some height.
  private static func mark(_ text: String, _ x: Double, middle y: Double, height: Double) -> PageWord {
    PageWord(text, box: Box(x: x...x + height / 2, y: y - height / 2...y + height / 2))
  }

  private static func texts(_ words: [PageWord], isRecognised: Bool = false) -> [String] {
    words.withMarksJoined(isRecognised: isRecognised).map(\.text)
  }

  @Test("No digit of a mark becomes a digit of the figure", arguments: [(47.0, "25¹"), (54, "25₁")])
  func figure(y: Double, text: String) {
    let words = [word("25", 100, 50), Self.mark("1", 110, middle: y, height: 6)]
    #expect(Self.texts(words) == [text])
    #expect(Self.texts(words.reversed()) == [text])
    #expect(Self.texts(words, isRecognised: true) == [text])
  }

  @Test("A mark before a figure, in brackets, or behind a label")
  func others() {
    #expect(Self.texts([Self.mark("1", 97, middle: 47, height: 6), word("25", 100, 50)]) == ["¹25"])
    #expect(Self.texts([word("25", 100, 50), Self.mark("注", 110, middle: 47, height: 6)]) == ["25（注）"])
    #expect(Self.texts([word("规章", 100, 50), Self.mark("2", 120, middle: 47, height: 6)]) == ["规章（2）"])
  }

  @Test("Small text on the same line, text of the next line or column, and dirt are no marks")
  func noMarks() {
    for other in [
      Self.mark("1", 110, middle: 51, height: 7), Self.mark("1", 110, middle: 66, height: 10),
      Self.mark("1", 114, middle: 47, height: 6), Self.mark("1", 110, middle: 46, height: 2),
      Self.mark("1", 110, middle: 58.5, height: 10),
    ] {
      #expect(Self.texts([word("25", 100, 50), other]) == ["25", "1"])
    }
  }

  @Test("A figure behind a numbered label, a little off its line, is no mark of it")
  func numberedLabel() {
    let words = [word("2.申请", 100, 50), word("403", 127, 53)]
    #expect(Self.texts(words) == ["2.申请", "403"])
  }

  @Test("What an engine read is looked at for digits alone: dirt beside words seems raised, too")
  func recognised() {
    let words = [word("规章", 100, 50), Self.mark("。", 120, middle: 47, height: 6)]
    #expect(Self.texts(words, isRecognised: true) == ["规章", "。"])
  }

  @Test("Marks are told in tables with lines and without", arguments: [false, true])
  func tables(isRuled: Bool) throws {
    let rules =
      [90.0, 110, 130, 150].map { Rule(.horizontal, at: $0, over: 50...400) }
      + [50.0, 250, 400].map { Rule(.vertical, at: $0, over: 90...150) }
    let words = [
      word("行政许可数量", 60, 100), word("23", 300, 100), word("行政处罚数量", 60, 120), word("25", 300, 120),
      Self.mark("1", 310, middle: 117, height: 6), word("行政强制数量", 60, 140), word("6", 300, 140),
    ]
    let document = try document(of: words, rules: isRuled ? rules : [])
    #expect(document.rows == [["行政许可数量", "23"], ["行政处罚数量", "25¹"], ["行政强制数量", "6"]])
  }
}
