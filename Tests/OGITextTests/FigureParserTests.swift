import FoundationEssentials
import Testing

@testable import OGIText

@Suite struct FigureParserTests {
  static let yuan = FigureGrammar.Unit(word: "元", unit: "CNY", factor: 1)
  static let tenThousandYuan = FigureGrammar.Unit(word: "万元", unit: "CNY", factor: 10000)
  static let items = FigureGrammar.Unit(word: "件", unit: "item", factor: 1)
  static let persons = FigureGrammar.Unit(word: "人", unit: "person", factor: 1)
  static let times = FigureGrammar.Unit(word: "人次", unit: "person_time", factor: 1)

  static let parser = FigureParser(
    grammar: FigureGrammar(
      units: [yuan, tenThousandYuan, items, persons, times], blankWords: ["无", "不涉及", "N/A", ""],
      approximations: ["约", "近", "余", "左右"], unitIntroducers: ["单位", "计量单位"],
      traces: [.init(opening: "[bookmark:", closing: "]"), .init(opening: "", closing: "x")],
      digitConfusions: ["O": 0, "o": 0, "〇": 0, "l": 1, "I": 1, "|": 1, "S": 5, " ": 3, "-": 4, "%": 12]))

  static func decimal(_ text: String) throws -> Decimal {
    try #require(Decimal(string: text))
  }

  @Test(
    "A word that multiplies goes with the measure word, but not with the numerals before it",
    arguments: [
      ("3万件", "3", "10000"), ("0.165 万件", "0.165", "10000"), ("约2千件", "2", "1000"), ("7件", "7", "1"),
      ("一万件", "10000", "1"), ("一万三千件", "13000", "1"), ("3万", nil, nil), ("3千余", nil, nil),
    ] as [(String, String?, String?)])
  func multiples(text: String, number: String?, factor: String?) {
    let parser = FigureParser(
      grammar: FigureGrammar(
        units: [FigureGrammar.Unit(word: "件", unit: "count", factor: 1)],
        multiples: ["万": 10000, "千": 1000], approximations: ["约", "余"]))
    let figure = parser.parse(text)
    #expect(figure?.number == number.flatMap { Decimal(string: $0) })
    #expect(figure?.unit?.factor == factor.flatMap { Decimal(string: $0) })
  }

  @Test(
    arguments: [
      ("0", "0"), ("459", "459"), ("+459", "459"), ("-8", "-8"), ("−8", "-8"), ("－8", "-8"), ("–8", "-8"),
      ("—8", "-8"),
      (" 12 ", "12"), ("\t12\r\n", "12"), ("\u{3000}12\u{A0}", "12"), ("1,234", "1234"), ("1，234", "1234"),
      ("12,345.67", "12345.67"), ("1,234,567", "1234567"), ("-1,234", "-1234"), ("１２３", "123"),
      ("１，２３４．５", "1234.5"),

      ("3659.92", "3659.92"), ("3659．92", "3659.92"), ("0.00", "0"), ("0.10", "0.1"), ("-0.5", "-0.5"),
      ("007", "7"),
      ("1\u{200B}2", "12"), ("1\u{7}2", "12"), ("\u{FEFF}5", "5"), ("１\u{0}", "1"),
      ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
      ("12345678901234567890.123456789012345678", "12345678901234567890.123456789012345678"),
      ("10000000000000000000000000000000000000", "10000000000000000000000000000000000000"),
      ("0000000000000000000000000000000000000000000012", "12"), ("[bookmark: _GoBack]-1", "-1"),
      ("7[bookmark: _GoBack]", "7"), ("［Bookmark：_x］１", "1"), ("1234567890123456789", "1234567890123456789"),
    ])
  func readsPlainNumbers(_ text: String, _ number: String) throws {
    #expect(Self.parser.parse(text) == Figure(.number(try Self.decimal(number))))
  }

  @Test(
    arguments: [
      ("", .empty), (" ", .empty), ("\u{3000}\n", .empty), ("\u{200B}\u{0}", .empty),
      ("[bookmark: a]", .empty),
      ("-", .dash), ("—", .dash), ("——", .dash), ("--", .dash), ("－", .dash), ("- -", .dash), ("―", .dash),
      ("─", .dash),
      ("/", .slash), ("／", .slash), ("//", .slash), ("\\", .slash), ("无", .word), ("無", .word),
      (" 不 涉 及 ", .word),
      ("n/a", .word), ("Ｎ／Ａ", .word),
    ] as [(String, Figure.Blank)])
  func readsBlanks(_ text: String, _ blank: Figure.Blank) {
    #expect(Self.parser.parse(text) == Figure(.blank(blank)))
  }

  @Test(
    arguments: [
      ("1 234", "1234", .blanksBetweenDigits), ("12 345 678", "12345678", .blanksBetweenDigits),
      ("1\u{A0}234.5", "1234.5", .blanksBetweenDigits), ("1\u{2009}234", "1234", .blanksBetweenDigits),
      ("1 2", "12", .blanksBetweenDigits), ("3 6 5 9", "3659", .blanksBetweenDigits),
      ("12 34", "1234", .blanksBetweenDigits),
      ("1,\n234", "1234", .blanksBetweenDigits),
      ("0 234", "234", .blanksBetweenDigits), ("1234 567", "1234567", .blanksBetweenDigits),
      ("1, 234", "1234", .blanksBetweenDigits),
      ("1 ,234", "1234", .blanksBetweenDigits), ("1,2 34", "1234", .blanksBetweenDigits),
      ("3659. 92", "3659.92", .blanksBetweenDigits), ("3659 .92", "3659.92", .blanksBetweenDigits),
      ("3.1 4", "3.14", .blanksBetweenDigits),
      ("- 8", "-8", .blanksBetweenDigits), ("— 8", "-8", .blanksBetweenDigits),
      ("1 234 5.6", "12345.6", .blanksBetweenDigits),
      ("1[bookmark: x]2", "12", .blanksBetweenDigits),
      ("12.", "12", .confusedDigits), ("12,", "12", .confusedDigits), ("1,234,", "1234", .confusedDigits),
      ("0。", "0", .confusedDigits),
      (".5", "0.5", .confusedDigits),
      ("3659·92", "3659.92", .confusedDigits), ("1O", "10", .confusedDigits), ("l2", "12", .confusedDigits),
      ("O", "0", .confusedDigits),
      ("o", "0", .confusedDigits), ("Ｏ", "0", .confusedDigits), ("I", "1", .confusedDigits),
      ("1,O34", "1034", .confusedDigits),
      ("-1O", "-10", .confusedDigits), ("1 O", "10", .confusedDigits), ("S.5", "5.5", .confusedDigits),
      ("三", "3", .confusedDigits), ("十二", "12", .confusedDigits), ("一百二十三", "123", .confusedDigits),
      ("二〇一九", "2019", .confusedDigits),
      ("〇", "0", .confusedDigits),
    ] as [(String, String, Figure.Repair)])
  func repairs(_ text: String, _ number: String, _ repair: Figure.Repair) throws {
    #expect(Self.parser.parse(text) == Figure(.number(try Self.decimal(number)), repair: repair))
  }

  @Test(
    "Raised and lowered digits are a note's sign or a power, and no digits of the figure",
    arguments: [("25¹", "25", "¹"), ("25 ²", "25", "²"), ("1,234⁴⁵", "1234", "⁴⁵"), ("25₁", "25", "₁")])
  func keepsRaisedDigitsApart(_ text: String, _ number: String, _ note: String) throws {
    #expect(
      Self.parser.parse(text) == Figure(.number(try Self.decimal(number)), note: note, repair: .strayMarks))
  }

  @Test(
    "What is no number to the last character is none",
    arguments: ["¹25", "2¹5", "¹", "25\n26", "25 \n 26", "3.5\n6", "1  234", "1\t234", "478\u{A0}\u{A0}481"])
  func refusesSeveralNumbers(_ text: String) {
    #expect(Self.parser.parse(text) == nil)
  }

  @Test(
    arguments: [
      ("3659.92 万元", "3659.92", tenThousandYuan, nil), ("251000元", "251000", yuan, nil),
      ("12件", "12", items, nil),
      ("12 人 次", "12", times, nil), ("3人", "3", persons, nil), ("12（件）", "12", items, nil),
      ("1,234.5萬元", "1234.5", tenThousandYuan, nil),
      ("22（其中修订16件）", "22", nil, "其中修订16件"), ("22件（其中修订16件）", "22", items, "其中修订16件"),
      ("22（其中修订16件", "22", nil, "其中修订16件"),
      ("22 ( 甲 (乙) ) ", "22", nil, "甲 (乙)"), ("22（甲\u{FFFD}）", "22", nil, "甲\u{FFFD}"),
      ("22()", "22", nil, nil), ("22（", "22", nil, nil),
      ("约3", "3", nil, "约"), ("約3", "3", nil, "約"), ("3余", "3", nil, "余"), ("3余件", "3", items, "余"),
      ("约3件左右", "3", items, "约 左右"),
      ("近 3 万元（估算）", "3", tenThousandYuan, "近 估算"),
    ] as [(String, String, FigureGrammar.Unit?, String?)])
  func readsUnitsAndNotes(_ text: String, _ number: String, _ unit: FigureGrammar.Unit?, _ note: String?)
    throws
  {
    let isApproximate = ["约", "約", "余", "近"].contains { note?.hasPrefix($0) ?? false }
    let expected = Figure(
      .number(try Self.decimal(number)), unit: unit, note: note, isApproximate: isApproximate)
    #expect(Self.parser.parse(text) == expected)
  }

  @Test func readsRepairedNumbersWithUnits() throws {
    #expect(Self.parser.parse("1O件") == Figure(.number(10), unit: Self.items, repair: .confusedDigits))
    #expect(Self.parser.parse("十二件") == Figure(.number(12), unit: Self.items, repair: .confusedDigits))
    #expect(Self.parser.parse("1 2 件") == Figure(.number(12), unit: Self.items, repair: .blanksBetweenDigits))
  }

  @Test(arguments: [
    "甲", "信息公开", "1.甲", "1、", "2019年", "12件以上", "95%", "2019-01-16", "2019.1.16", "0635-8510583", "- 2 -",
    "-2-", "8-",
    "--8", "——8", "+-8", "±8", "+", ".", ",", "。", "1,2345", "12,34", "0,123", "1234,567", "1,,234", ",123",
    "1.234,5", "1.2.3", "1..2", "1:2",
    "1/2", "-/", "(12)", "（一）", "一、", "1(2)3", "12\u{FFFD}", "1\u{FFFD}2", "\u{FFFD}", "Ol", "-O", "OO",
    "lO.", "A", "12A", "第三", "百", "一百二", "三x",
    "约", "件", "约件", "元12", "12件件", "1e5", "0x10", "１２３甲", "½", "1½", "12)", "1 万 2 千", "①②", "④", "⒈", "⑴",
    "3½", "1\u{301}",
    "[bookmark: 12", "无甲", "不涉",
    "12元（万元）", "1 234,567", "999999999999999999999999999999999999999",
    "1.00000000000000000000000000000000000000",
  ])
  func refuses(_ text: String) {
    #expect(Self.parser.parse(text) == nil)
  }

  @Test func refusesWhatADecimalCannotHold() {
    #expect(Self.parser.parse("0." + String(repeating: "0", count: 127) + "1") == nil)
    #expect(Self.parser.parse("0." + String(repeating: "0", count: 126) + "1")?.number?.exponent == -127)
  }

  @Test func emptyGrammarKnowsNumbersAndMarks() {
    let parser = FigureParser(grammar: FigureGrammar())
    #expect(parser.parse("1,234") == Figure(.number(1234)))
    #expect(parser.parse("—") == Figure(.blank(.dash)))
    #expect(parser.parse("无") == nil)
    #expect(parser.parse("O") == nil)
    #expect(parser.parse("12件") == nil)
  }

  @Test(arguments: [
    ("本年收费金额（单位：万元，保留4位小数）", tenThousandYuan), ("采购总金额(万元)", tenThousandYuan), ("单位:元", yuan),
    ("单位：萬元", tenThousandYuan),
    ("单位 万 元 保留", tenThousandYuan), ("计量单位（件）", items), ("数量（ 人次 ）", times), ("单位：“元”", yuan),
    ("收费单位数量（件）", items),
    ("(件)和(件)", items), ("单位：元", yuan), ("(万元", tenThousandYuan),
  ])
  func findsStatedUnits(_ text: String, _ unit: FigureGrammar.Unit) {
    #expect(Self.parser.unit(in: text) == unit)
  }

  @Test(arguments: [
    "", "万元", "采购总金额", "单位：县政府", "单位：元旦", "(人员)", "单位：件/万元", "(件)(万元)", "单位", "单位：", "(", "（不含万元）", "元：单位",
    "单位：元\u{FFFD}",
  ])
  func findsNoStatedUnit(_ text: String) {
    #expect(Self.parser.unit(in: text) == nil)
  }

  @Test func namesUnitsExactly() {
    #expect(Self.parser.unit(named: " 人 次 ") == Self.times)
    #expect(Self.parser.unit(named: "萬元") == Self.tenThousandYuan)
    #expect(Self.parser.unit(named: "件数") == nil)
    #expect(Self.parser.unit(named: "") == nil)
  }
}
