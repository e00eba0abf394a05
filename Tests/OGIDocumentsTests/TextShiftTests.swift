import OGIDocuments
import Testing

@Suite("Raised and lowered text")
struct TextShiftTests {
  @Test(
    "No digit of raised text becomes one of the figure beside it",
    arguments: [
      ("1", .raised, "5", "¹"), ("１0", .raised, "5", "¹⁰"), ("23", .lowered, "5", "₂₃"),
      ("注1", .raised, "5", "（注1）"), ("*", .raised, "5", "（*）"), ("[1]", .raised, "5", "[1]"),
      ("-4", .raised, "0", "-⁴"), ("−2", .lowered, "0", "−₂"), (",025", .raised, "1", ",⁰²⁵"),
      (".5", .raised, "5", ".⁵"), ("*1", .raised, "5", "（*1）"), ("1,2", .raised, "5", "（1,2）"),
      ("4", .raised, nil, "⁴"), ("注", .raised, nil, "注"), ("注1", .raised, nil, "注¹"),
      ("-4", .raised, nil, "-⁴"),
    ] as [(String, TextShift, Unicode.Scalar?, String)])
  func besideFigures(_ text: String, _ shift: TextShift, _ last: Unicode.Scalar?, _ plain: String) {
    #expect(shift.plainText(of: text, after: last) == plain)
  }

  @Test(
    "Labels keep what they are, and no digits are lost",
    arguments: [
      ("*", "开", ""), ("注", "件", ""), ("[1]", "件", "[1]"), ("1", "开", "（1）"), ("25", "共", "（25）"),
      ("25", "一", "（25）"), ("（含上年）", "开", "（含上年）"),
      ("25", "（", "²⁵"), ("025", ",", "⁰²⁵"), ("25", "￥", "²⁵"), ("注", "）", "注"),
    ] as [(String, Unicode.Scalar, String)])
  func behindWords(_ text: String, _ last: Unicode.Scalar, _ plain: String) {
    #expect(TextShift.raised.plainText(of: text, after: last) == plain)
  }
}
