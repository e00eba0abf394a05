import OGIDocuments
import Testing

@Suite("Raised and lowered text")
struct RaisedTextTests {
  @Test(
    "No digit of raised text becomes one of the figure beside it",
    arguments: [
      ("1", false, "5", "¹"), ("１0", false, "5", "¹⁰"), ("23", true, "5", "₂₃"), ("4", false, nil, "⁴"),
      ("注1", false, "5", "（注1）"), ("*", false, "5", "（*）"), ("[1]", false, "件", ""), ("1", false, "开", ""),
      ("（含上年）", false, "开", "（含上年）"), ("注", false, nil, "注"),
      ("-4", false, "0", "-⁴"), ("−2", true, "0", "−₂"), (",025", false, "1", ",⁰²⁵"),
      (".5", false, "5", ".⁵"),
      ("*1", false, "5", "（*1）"), ("1,2", false, "5", "（1,2）"), ("注1", false, nil, "注¹"),
      ("-4", false, nil, "-⁴"),
    ] as [(String, Bool, Unicode.Scalar?, String)])
  func plainText(_ text: String, _ isLowered: Bool, _ last: Unicode.Scalar?, _ plain: String) {
    #expect(RaisedText.plain(text, isLowered: isLowered, after: last) == plain)
  }
}
