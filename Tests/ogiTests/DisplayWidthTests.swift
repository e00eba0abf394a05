import Testing

@testable import ogi

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("总计", 4), ("（一）", 6), ("ａ１", 4), ("“”", 2), ("…", 1), ("é", 1), ("e\u{301}", 1),
    ("a\u{200B}b", 2), ("、。", 4), ("𠀀", 2), ("한", 2), ("⺠", 2), ("🙂", 2), ("①", 1),
  ])
  func widthOfText(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("总计", 4, "总计"), ("总计", 3, "总…"), ("总计", 2, "…"), ("总计", 1, "…"), ("总计", 0, ""), ("abcd", 3, "ab…"),
  ])
  func truncatedText(text: String, width: Int, truncated: String) {
    #expect(DisplayWidth.truncated(text, to: width) == truncated)
    #expect(DisplayWidth.of(DisplayWidth.truncated(text, to: width)) <= width)
  }

  @Test func textForTheTerminalCannotSteerIt() {
    #expect("a\u{1B}[31m\nb\u{202E}c\u{9B}d".forTerminal == "a [31m bc d")
  }
}
