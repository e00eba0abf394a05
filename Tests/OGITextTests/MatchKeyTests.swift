import Testing
import TestSupport

@testable import OGIText

@Suite struct MatchKeyTests {
  @Test(arguments: [
    ("國務院", "国务院"), ("設區", "设区"), ("⼾籍", "户籍"), ("戶", "户"), ("⺠政", "民政"), ("⻓期", "长期"), ("（一）", "(一)"),
    ("結 果　維\u{A0}持", "结果维持"), ("\t结果\r\n维持\u{200B}\u{FEFF}", "结果维持"), ("ＡＢＣ１２３", "abc123"),
    ("Straße", "strasse"), ("—", "-"), ("–", "-"), ("−", "-"), ("‐‑‒―－﹣─", "-------"), ("○九", "〇九"),
    ("◯", "〇"),
    ("“甲”‘乙’「丙」『丁』", "\"甲\"\"乙\"\"丙\"\"丁\""), ("〔2019〕【1】［2］｛3｝", "(2019)(1)(2)(3)"),
    ("甲·乙・丙•丁‧戊･己", "甲·乙·丙·丁·戊·己"), ("㈠", "(一)"), ("⑴", "(1)"), ("①其他", "1.其他"), ("⒈", "1."), ("㊀", "(一)"),
    ("：，；．％／", ":,;.%/"), ("…", "..."), ("㎡", "m2"), ("〜～", "~~"),
  ])
  func folds(_ text: String, to folded: String) {
    #expect(MatchKey(text).description == folded)
    #expect(MatchKey(text) == MatchKey(folded))
    #expect(MatchKey(text).hashValue == MatchKey(folded).hashValue)
  }

  @Test(arguments: [
    ("同意", "不同意"), ("微博", "微信"), ("一", "-"), ("〇", "0"), ("、", ","), ("己", "已"), ("甲\u{FFFD}", "甲"),
  ])
  func keepsApart(_ left: String, _ right: String) {
    #expect(MatchKey(left) != MatchKey(right))
  }

  @Test func keepsReplacementCharactersAndDropsControls() {
    #expect(MatchKey("甲\u{FFFD}\u{0}\u{1B}\u{85}乙").description == "甲\u{FFFD}乙")
    #expect(MatchKey(" \u{3000}\u{7}").isEmpty)
  }

  @Test func foldsBrokenUTF8() {
    let cases: [([UInt8], String)] = [
      ([0xE4, 0xB8], "\u{FFFD}"), ([0xE4, 0xB8, 0x41], "\u{FFFD}a"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF0, 0x9F, 0x98], "\u{FFFD}"), ([0xE5, 0x9C, 0x8B, 0xFF], "国\u{FFFD}"), ([], ""),
    ]
    for (bytes, folded) in cases {
      #expect(bytes.withUnsafeBufferPointer { MatchKey(utf8: $0) }.description == folded, "\(bytes)")
    }
  }

  @Test func readsRandomBytesAsTheStandardLibraryDoes() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      var bytes = Array(generator.text(upTo: 6).utf8)
      for _ in 0..<2 where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      let key = bytes.withUnsafeBufferPointer { MatchKey(utf8: $0) }
      #expect(key == MatchKey(String(decoding: bytes, as: UTF8.self)), "\(bytes)")
    }
  }

  @Test func foldsSubstringsAndSlowPathsAlike() {
    let text = "甲國e\u{301} \u{301}乙"
    #expect(MatchKey(text.dropFirst()).description == "国é\u{301}乙")
    #expect(MatchKey("e \u{301}").description == "é")
    #expect(MatchKey("\u{1112}\u{1161}\u{11AB}").description == "한")
  }

  @Test func appendsAsTheJoinedTextWouldFold() {
    #expect(MatchKey("政务").appending(MatchKey("公開")) == MatchKey("政务公开"))
    #expect(MatchKey("e").appending(MatchKey("\u{301}")) == MatchKey("é"))
  }

  @Test func foldingIsIdempotent() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let text = generator.text(upTo: 12)
      let once = MatchKey(text)
      #expect(
        MatchKey(once.description) == once, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }
}
