import Testing

import OGIText

@Suite struct EnumeratorTests {
  @Test(
    arguments: [
      ("一、信息公开", .chapter, 1, "信息公开"), ("十二、其他", .chapter, 12, "其他"), ("二十、", .chapter, 20, ""),
      ("九十九．甲", .chapter, 99, "甲"),
      ("（一）予以公开", .parenthesised, 1, "予以公开"), ("(三)、不予公开", .parenthesised, 3, "不予公开"),
      ("〔十〕甲", .parenthesised, 10, "甲"),
      ("(1)甲", .parenthesised, 1, "甲"), ("㈡乙", .parenthesised, 2, "乙"), ("⑶丙", .parenthesised, 3, "丙"),
      ("三)丙", .parenthesised, 3, "丙"),
      ("1.", .item, 1, ""), ("3.其他", .item, 3, "其他"), ("１．国家秘密", .item, 1, "国家秘密"),
      ("2、商业秘密", .item, 2, "商业秘密"),
      ("20. x", .item, 20, "x"), ("①甲", .item, 1, "甲"), ("⑳甲", .item, 20, "甲"), ("⒊丙", .item, 3, "丙"),
      ("4)丁", .item, 4, "丁"),
      ("8 . 属于", .item, 8, "属于"), ("一、2019年", .chapter, 1, "2019年"),
    ] as [(String, Enumerator.Style, Int, String)])
  func reads(_ text: String, _ style: Enumerator.Style, _ ordinal: Int, _ body: String) {
    let (enumerator, rest) = MatchKey(text).enumerated
    #expect(enumerator == Enumerator(style: style, ordinal: ordinal))
    #expect(rest == MatchKey(body))
  }

  @Test(arguments: [
    "", "一般", "第一项", "第三条、甲", "2019年公开", "2019.甲", "3.5", "3.5甲", "1,234", "12件", "0.", "(0)甲", "〇、甲", "十十、甲",
    "三四、甲", "(一", "(甲)",
    "()", "(一甲)", ".", "、", "百、甲", "二十十、", "1",
  ])
  func findsNone(_ text: String) {
    let (enumerator, body) = MatchKey(text).enumerated
    #expect(enumerator == nil)
    #expect(body == MatchKey(text))
  }

  @Test(arguments: [
    ("部分公开（区分处理的，只计这一情形）", "部分公开", "区分处理的,只计这一情形"), ("部分公开（区分处理的,只计", "部分公开", "区分处理的,只计"),
    ("甲(乙(丙))", "甲", "乙(丙)"), ("甲(乙(丙)", "甲", "乙(丙)"), ("(一)甲(乙)", "(一)甲", "乙"), ("甲(乙)(丙)", "甲(乙)", "丙"),
    ("甲()", "甲", ""),
    ("甲((乙)", "甲", "(乙)"),
  ])
  func stripsNotes(_ text: String, _ body: String, _ note: String) {
    let (rest, found) = MatchKey(text).strippingNote()
    #expect(rest == MatchKey(body))
    #expect(found == MatchKey(note))
  }

  @Test(arguments: ["甲", "", "(一)甲", "(甲)", "(甲", "甲)", "甲(乙))", "甲(乙)丙"])
  func findsNoNote(_ text: String) {
    let (rest, note) = MatchKey(text).strippingNote()
    #expect(rest == MatchKey(text))
    #expect(note == nil)
  }
}
