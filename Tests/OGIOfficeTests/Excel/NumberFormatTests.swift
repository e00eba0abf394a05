import Foundation
import TestSupport
import Testing

@testable import OGIOffice

@Suite struct NumberFormatTests {
  private func text(_ number: String, _ code: String) throws -> String {
    NumberFormat(code).print(try #require(DecimalNumber(number)), epoch: .from1900).text
  }

  @Test(arguments: [
    ("General", "12.5", "12.5"), ("General", "0.30000000000000004", "0.3"),
    ("General", "1.5E-7", "0.00000015"),
    ("General", "1E20", "100000000000000000000"), ("G/通用格式", "7", "7"), ("@", "12", "12"),
    ("General\"万\"", "2.5", "2.5万"), ("\"约\"G/通用格式\"件\"", "7", "约7件"), ("[DBNum1]general", "8", "8"),
    ("0", "12.5", "13"), ("0", "0", "0"), ("0.00", "3", "3.00"), ("0.00", "2.675", "2.68"),
    ("#.##", "3.5", "3.5"), ("0.0#", "3", "3.0"), ("000", "7", "007"), ("#,##0", "1234567.5", "1,234,568"),
    ("#,##0.00", "0.5", "0.50"), ("0%", "0.125", "13%"), ("0.0%", "1", "100.0%"), ("0\"件\"", "12", "12件"),
    ("0\\.0,", "36599", "3.7"), ("0!.0,\"万\"", "36599", "3.7万"), ("#,##0,", "36599200", "36,599"),
    ("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "1234", "1,234"), ("¥#,##0", "5", "¥5"),
    ("[$¥-804]#,##0.00", "5", "¥5.00"), ("[$USD] 0", "5", "USD 5"), ("[$-804]0", "5", "5"),
    ("[$¥-804]General", "5", "¥5"),
    ("0.00E+00", "1200", "1200"),
    ("# ?/?", "0.5", "0.5"), ("[DBNum1]0", "12", "12"), ("000-0000", "1234567", "123-4567"),
  ])
  func numbersArePrintedAsTheirFormatSays(code: String, number: String, expected: String) throws {
    #expect(try text(number, code) == expected)
  }

  @Test(arguments: [
    ("0", "-5", "-5"), ("0;-0", "-5", "-5"), ("0;(0)", "-5", "-5"), ("0;[Red]0", "-5", "-5"),
    ("[$¥-804]0;[$¥-804]\\-0", "-5", "-¥5"),
    ("0;[Red](0\"件\")", "-5", "-5件"),
    ("[>=0]0;[<0]-0", "-5", "-5"), ("+0;-0;0", "5", "+5"), ("0", "-0.2", "0"),
    ("General;(General)", "-5", "-5"), ("0.0;-0.0", "-0.26", "-0.3"),
  ])
  func negativeNumbersHaveOneMinus(code: String, number: String, expected: String) throws {
    #expect(try text(number, code) == expected)
  }

  /// A nought that is printed as a dash is no blank.
  @Test(arguments: [
    "0;-0;\"-\"", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ",
    "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
    "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", "#,##0;-#,##0;—", "0;0;\"－－\"", "[=0]\"-\";0", ";;\"-\"",
  ])
  func aDashIsNought(code: String) throws {
    let number = try #require(DecimalNumber("0"))
    #expect(NumberFormat(code).print(number, epoch: .from1900) == .init(text: "0"))
  }

  @Test(arguments: ["_ \"¥\"* #,##0_ ;_ \"¥\"* \\-#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ ", "0;0;[$¥-804] \"-\"??"])
  func aDashInMoneyIsNought(code: String) throws {
    let number = try #require(DecimalNumber("0"))
    #expect(NumberFormat(code).print(number, epoch: .from1900) == .init(text: "0"))
  }

  @Test(arguments: [
    ("[>9999]0.0,\"千\";0", "12345", "12.3千"), ("[>9999]0.0,\"千\";0", "12", "12"),
    ("[=1]\"one\"0;0", "1", "one1"),
  ])
  func conditionsChooseTheSection(code: String, number: String, expected: String) throws {
    #expect(try text(number, code) == expected)
  }

  @Test(arguments: [
    ("0\"2\"", "25"), ("0\\2", "25"), ("02", "5"), ("0\"²\"", "25"), ("\"①\"0", "5"), ("General\"2\"", "25"),
    ("#,##0,", "25000"), ("0.0,,", "2500000"), ("0!.0,\"万\"", "36599"), ("0\\.0000", "36599"),
    ("000-0000", "25"),
    ("# ?/4\"万\"", "2.5"), ("0.00E+00\"万\"", "25"), ("General%", "0.25"), ("General\"2\"0", "25"),
    ("-General", "2"),
    ("0.0\"-\"0", "2.5"), ("0\"件\"0", "25"), ("-0", "25"), ("(0)", "25"),
  ])
  func digitsThatAreNotTheNumbersAreTold(code: String, number: String) throws {
    let number = try #require(DecimalNumber(number))
    #expect(NumberFormat(code).print(number, epoch: .from1900).content == .otherDigits)
  }

  @Test(arguments: [
    ("0", "25"), ("0\"件\"", "25"), ("\"第\"0\"号\"", "25"), ("# ##0", "1234567"),
    ("#,##0.00_);(#,##0.00)", "-25"),
    ("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "0"), ("0%", "0.25"), ("# ?/4", "2.5"), ("0\"万\"", "25"),
    ("[Red]", "25"), ("", "25"), ("G/通用格式\"件\"", "25"), ("0.00E+00", "25"),
    ("@", "25"), ("yyyy\"年\"", "43529"), ("-0;0", "-5"),
  ])
  func whatIsPrintedIsTheNumber(code: String, number: String) throws {
    let number = try #require(DecimalNumber(number))
    #expect(NumberFormat(code).print(number, epoch: .from1900).content == .number)
  }

  @Test(arguments: [
    (";;;", "25"), (";;;", "0"), ("0;;0", "-5"), ("[>=10]\"许多\";0", "25"), ("\"—\"", "3"), ("#", "0.4"),
    ("[=1]0;[=2]0", "3"), ("0;-0;\"5\"", "0"),
    ("#,##0;;", "0"), ("0;-0;;@", "0"), ("#", "0"), ("#,###", "0"), ("0;-0;\" \"", "0"), ("0;0;\"无\"", "0"),
    ("0;0;\"¥\"", "0"), ("0;0;\"-件\"", "0"),
    ("#\"-\"", "0.4"),
  ])
  func numbersThatAreNotShownAreTold(code: String, number: String) throws {
    let number = try #require(DecimalNumber(number))
    let print = NumberFormat(code).print(number, epoch: .from1900)
    #expect(print == .init(text: number.plainText, content: .nothing))
  }

  @Test func theFourthSectionShowsTexts() {
    #expect(NumberFormat("0").showsTexts && NumberFormat("0;0;0;@").showsTexts)
    #expect(!NumberFormat(";;;").showsTexts && !NumberFormat("0;0;0;\"?\"").showsTexts)
  }

  /// What is printed takes time, and not what could be.
  @Test func aFormatOfManyPlacesPrintsShortNumbers() throws {
    let places = String(repeating: "#", count: 120)
    #expect(try text("25.5", "\(places).\(places)") == "25.5")
    #expect(try text("1234567", "#,\(places)") == "1,234,567")
    #expect(try text("5", "0##") == "005")
    #expect(try text("1234567", "#\"a\"##\"b\"#") == "1234a56b7")
    #expect(try text("7", "#\"a\"##\"b\"#") == "ab7")
    #expect(try text("0.25", "0.0\"a\"#\"b\"#") == "0.2a5b")
    #expect(try text("1234", "\"x\".0") == "x1234.0")
  }

  @Test(arguments: ["1E-9223372036854775808", "1E9223372036854775807", "1E999", "1E", "E5", "-", ""])
  func whatIsNoNumberOfASheetIsRefused(number: String) {
    #expect(DecimalNumber(number) == nil)
  }

  @Test(arguments: [
    ("yyyy-mm-dd", "43529", "2019年3月5日"), ("yyyy", "43529", "2019年3月5日"),
    ("m\"月\"d\"日\"", "43529", "2019年3月5日"),
    ("[$-804]yyyy/m/d h:mm", "43529.25", "2019年3月5日 6时00分00秒"), ("h:mm", "0.75", "18时00分00秒"),
    ("[h]:mm", "0.5", "12时00分00秒"),
    ("mmm", "43529", "2019年3月5日"), ("yyyy-mm-dd", "-1", "#####"), ("yyyy-mm-dd", "1E15", "#####"),
    ("e", "43529", "2019年3月5日"),
  ])
  func datesAreTexts(code: String, number: String, expected: String) throws {
    #expect(try text(number, code) == expected)
  }

  @Test func formatsWithoutACodeAreTheStandards() throws {
    let number = try #require(DecimalNumber("43529"))
    let dates = Set(14...22).union(27...36).union(45...47).union(50...58)
    for id in 0..<164 {
      let text = NumberFormat(builtIn: id).print(number, epoch: .from1900).text
      #expect(text.contains("年") || text.contains("时") == dates.contains(id), "format \(id): \(text)")
    }
  }

  @Test func noCodeAndNoNumberTraps() throws {
    var generator = SeededGenerator(seed: 6)
    let alphabet = Array("0#?.,%;\"[]\\!_*@Eeymdhsg/-+()>=<1万 ")
    for _ in 0..<20_000 {
      let code = String(
        (0..<Int.random(in: 0..<12, using: &generator)).compactMap { _ in
          alphabet.randomElement(using: &generator)
        })
      let exponent = Int.random(in: -320...320, using: &generator)
      let number = "\(Int.random(in: -99_999...99_999, using: &generator))E\(exponent)"
      _ = try text(number, code)
    }
  }
}

@Suite struct DecimalNumberTests {
  @Test(arguments: ["", "-", ".", "1.2.3", "abc", "1e", "1e9999", "0x10", "1 2", "NaN", "inf", "１"])
  func whatIsNoNumberIsNone(text: String) { #expect(DecimalNumber(text) == nil) }

  /// The oracle is Foundation's `Decimal`.
  @Test func roundsAsDecimalsDo() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<5_000 {
      let digits = Int.random(in: -99_999_999...99_999_999, using: &generator)
      let exponent = Int.random(in: -10...4, using: &generator)
      let places = Int.random(in: 0...6, using: &generator)
      let number = try #require(DecimalNumber("\(digits)E\(exponent)"))
      var exact = try #require(Decimal(string: "\(digits)E\(exponent)"))
      #expect(Decimal(string: number.plainText) == exact)
      var rounded = Decimal()
      NSDecimalRound(&rounded, &exact, places, .plain)
      #expect(
        Decimal(string: number.rounded(toDecimals: places).plainText) == rounded,
        "\(digits)E\(exponent), \(places)")
    }
  }

  /// A double that is printed with all its digits is rounded to what was typed.
  @Test func numbersThatWereTypedComeBack() throws {
    for cents in stride(from: 1, to: 1_000_000, by: 7) {
      let typed = Double(cents) / 100
      let stored = String(format: "%.17g", typed)
      #expect(Double(try #require(DecimalNumber(stored)).plainText) == typed)
    }
  }
}

@Suite struct DateEpochTests {
  /// The oracle is Foundation's calendar.
  @Test func daysAreThoseOfTheCalendar() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let origin = try #require(calendar.date(from: DateComponents(year: 1899, month: 12, day: 30)))
    for day in [1, 59, 60, 61] + Array(stride(from: 62, to: 80_000, by: 13)) {
      let number = try #require(DecimalNumber("\(day)"))
      let text = DateEpoch.from1900.text(of: number, hasDay: true, hasTime: false)
      let shift = day < 60 ? day + 1 : day
      let date = calendar.dateComponents([.year, .month, .day], from: origin + TimeInterval(shift * 86_400))
      let expected = day == 60 ? "1900年2月29日" : "\(date.year ?? 0)年\(date.month ?? 0)月\(date.day ?? 0)日"
      #expect(text == expected)
    }
  }
}
