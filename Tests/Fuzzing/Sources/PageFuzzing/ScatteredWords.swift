/// Tables of Tesseract made of bytes, so that the fuzzer comes to where words stand and not only to how it is written.
enum ScatteredWords {
  private static let texts = [
    "0", "12", "345", "-", "1,024", "O3", "|", "||7", "件", "条", "小计", "新收政府信息公开申请数量", "一、", "（一）", "2.",
    "自然人 5", "3 4", ".", "其他", "第3页",
  ]

  /// A word for each six bytes: left, top, width, height, line and text, each in steps that make columns and rows likely.
  static func table(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var rows = [
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
    ]
    rows.append("1\t1\t0\t0\t0\t0\t0\t0\t800\t1100\t-1\t")
    var rest = bytes
    while rest.count >= 6 {
      let numbers = rest.prefix(6).map(Int.init)
      rest = rest.dropFirst(6)
      let page = numbers[4] == 255 ? 2 : 1
      rows.append(
        "5\t\(page)\t1\t1\t\(numbers[4] / 4)\t1\t\(numbers[0] * 3)\t\(numbers[1] * 4)\t\(numbers[2])\t"
          + "\(numbers[3] % 32)\t\(numbers[5] % 101)\t\(texts[numbers[5] % texts.count])")
    }
    return Array(rows.joined(separator: "\n").utf8)
  }
}
