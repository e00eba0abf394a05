import FoundationEssentials
import OGIDocuments
import OGIText
import Testing

@testable import OGIMapping

/// What stands among figures, and what does not.
@Suite("Tokens")
struct TokenizerTests {
  private static let persons = FigureGrammar.Unit(word: "人", unit: "person", factor: 1)
  private static var tokenizer: Tokenizer {
    Tokenizer(
      parser: FigureParser(
        grammar: FigureGrammar(
          units: [persons], digitConfusions: ["O": 0, "l": 1], misreadings: ["()": "0", "人": "0", "工": "1"]))
    ) { $0 == MatchKey("人") }
  }

  private static func stream(_ text: String) throws -> TokenStream {
    tokenizer.tokens(of: try PlainTextReader().read(Array(text.utf8)))
  }

  /// The tokens in words: texts as printed, runs as their figures in brackets, with ? for what cannot be read.
  private static func tokens(_ text: String) throws -> [String] {
    let stream = try stream(text)
    return stream.tokens.indices.map { index in
      guard stream.tokens[index].isRun else { return stream.text(of: index) }
      let figures = stream.tokens[index].pieces.map { piece in
        stream.figures[piece].map { $0.number.map { "\($0)" } ?? "" } ?? "?"
      }
      return "[" + figures.joined(separator: " ") + "]"
    }
  }

  @Test(
    "Ruined figures keep their place among the figures of a row",
    arguments: [
      ("予以公开\t0)\t:0\t51.\t“29\t0\t5", ["予以公开", "[0 0 51 29 0 5]"]),
      ("予以公开\t0\t、\t0:\t7.\t5", ["予以公开", "[0 ? 0 7 5]"]),
      ("予以公开\t:0\t.\t0\t5", ["予以公开", "[0 ? 0 5]"]),
      ("予以公开\t3.\t0\t5", ["予以公开", "[3 0 5]"]),
      ("1.\t予以公开\t0\t5", ["1.", "予以公开", "[0 5]"]),
      ("收到申请数\t'0", ["收到申请数", "[0]"]),
      ("予以公开\n0\n()\n:5\n.\n72\n不予公开\n1", ["予以公开", "[0 0 5 ? 72]", "不予公开", "[1]"]),
      ("予以公开\n0\n72\n1.\n国家秘密\n1", ["予以公开", "[0 72]", "1.", "国家秘密", "[1]"]),
      ("予以公开\n0\n-1-\n不予公开\n1", ["予以公开", "[0]", "-1-", "不予公开", "[1]"]),
    ])
  func ruins(_ text: String, _ tokens: [String]) throws {
    #expect(try Self.tokens(text) == tokens)
  }

  @Test("A word stands for a digit only between figures, and only in a scanned text")
  func words() throws {
    let row = "予以公开\t5\t人\t3\n"
    #expect(try Self.tokens(row) == ["予以公开", "[5]", "人", "[3]"])
    #expect(try Self.tokens(row + "许可\t0)\t5O\n").prefix(2) == ["予以公开", "[5 0 3]"])
    #expect(try Self.tokens("人员\t人\t73\n许可\t0)\t5O\n").prefix(3) == ["人员", "人", "[73]"])
  }

  @Test("What is read in place of a ruin is a repair")
  func repairs() throws {
    let stream = try Self.stream("予以公开\t0)\t工\t5\n许可\t:2\t5O\n")
    #expect(stream.figures[1] == Figure(.number(0), repair: .strayMarks))
    #expect(stream.figures[2] == Figure(.number(1), repair: .confusedDigits))
    #expect(stream.figures[3] == Figure(.number(5)))
  }

  @Test("Blanks in words and ruined figures are the marks of a scan")
  func marks() throws {
    #expect(try Self.stream("予以公开\t0\t5\n1.\t许可\t3\n").marks.level == 0)
    let damaged = try Self.stream("予以公开\t0)\t5\n许可\t3O\t:4\n").marks
    #expect(damaged.isScanned && damaged.level == 0.75)
    #expect(try Self.stream("予 以 公 开 情 况\n许 可 决 定 数 3\n").marks.level == 1)
    #expect(!(try Self.stream("予以公开\t5O6\t5\n").marks.isScanned))
  }
}
