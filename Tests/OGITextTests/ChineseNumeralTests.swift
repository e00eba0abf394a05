import Testing

import OGIText

@Suite struct ChineseNumeralTests {
  @Test(arguments: [
    ("三", 3), ("十", 10), ("十二", 12), ("一十二", 12), ("二十", 20), ("九十九", 99), ("一百二十三", 123), ("一百零二", 102),
    ("一百〇二", 102),
    ("两百", 200), ("一千零一", 1001), ("一万二千", 12000), ("一萬二千", 12000), ("十万", 100_000), ("一亿二千万", 120_000_000),
    ("二〇一九", 2019), ("二零一九", 2019), ("二○一九", 2019), ("一二三", 123), ("〇", 0), ("零", 0), (" 一 百 ", 100),
  ])
  func reads(_ text: String, _ number: Int) {
    #expect(ChineseNumeral.parse(text) == number)
  }

  @Test(arguments: [
    "", " ", "一百二十三x", "一百二十三件", "x一", "第三", "负三", "一点五", "十十", "百", "万", "百十", "一百二", "三万五", "12", "甲",
    "九九九九九九九九九九九九九九九九九九九九", "九千亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿亿",
  ])
  func refuses(_ text: String) {
    #expect(ChineseNumeral.parse(text) == nil)
  }

  @Test func threadsShareTheRules() async {
    let results = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask {
          ChineseNumeral.parse(number.isMultiple(of: 2) ? "一百二十三" : "九十九")
            == (number.isMultiple(of: 2) ? 123 : 99)
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(results == 64)
  }
}
