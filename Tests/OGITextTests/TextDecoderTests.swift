import Testing
import TestSupport

@testable import OGIText

@Suite struct TextDecoderTests {
  static let sample = "政府信息公开工作年度报告，统计表。"
  static let sampleInGBK: [UInt8] = [
    0xD5, 0xFE, 0xB8, 0xAE, 0xD0, 0xC5, 0xCF, 0xA2, 0xB9, 0xAB, 0xBF, 0xAA, 0xB9, 0xA4, 0xD7, 0xF7, 0xC4,
    0xEA, 0xB6, 0xC8, 0xB1, 0xA8, 0xB8, 0xE6, 0xA3, 0xAC, 0xCD, 0xB3, 0xBC, 0xC6, 0xB1, 0xED, 0xA1, 0xA3,
  ]
  static let sampleInBig5: [UInt8] = [
    0xAC, 0x46, 0xA9, 0xB2, 0xB8, 0xEA, 0xB0, 0x54, 0xA4, 0xBD, 0xB6, 0x7D, 0xA4, 0x75, 0xA7, 0x40, 0xA6,
    0x7E, 0xAB, 0xD7, 0xB3, 0xF8, 0xA7, 0x69, 0xA1, 0x41, 0xB2, 0xCE, 0xAD, 0x70, 0xAA, 0xED, 0xA1, 0x43,
    0xA5, 0xBB, 0xA6, 0x7E, 0xAB, 0xD7, 0xB7, 0x73, 0xA6, 0xAC, 0xAC, 0x46, 0xA9, 0xB2, 0xB8, 0xEA, 0xB0,
    0x54, 0xA4, 0xBD, 0xB6, 0x7D, 0xA5, 0xD3, 0xBD, 0xD0, 0xBC, 0xC6, 0xB6, 0x71,
  ]

  let decoder = TextDecoder()

  private func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
      return isLittleEndian ? bytes.reversed() : bytes
    }
  }

  @Test func readsUTF8() throws {
    let bytes = Array(Self.sample.utf8)
    #expect(try decoder.decode(bytes) == DecodedText(utf8: bytes, encoding: "UTF-8"))
    #expect(try decoder.decode([0xEF, 0xBB, 0xBF] + bytes) == DecodedText(utf8: bytes, encoding: "UTF-8"))
    #expect(try decoder.decode([]) == DecodedText(utf8: [], encoding: "UTF-8"))
    #expect(try decoder.decode([0xEF, 0xBB, 0xBF]) == DecodedText(utf8: [], encoding: "UTF-8"))
    #expect(try decoder.decode(bytes).string == Self.sample)
  }

  @Test func countsReplacementsAndControls() throws {
    let text = "甲\u{FFFD}乙\u{0}丙\u{7F}\u{85}丁\t\r\n\u{C}" + Self.sample
    let decoded = try decoder.decode(Array(text.utf8))
    #expect(
      decoded == DecodedText(utf8: Array(text.utf8), encoding: "UTF-8", replacementCount: 1, controlCount: 3))
  }

  @Test(arguments: [true, false])
  func readsUTF16(isLittleEndian: Bool) throws {
    let name = isLittleEndian ? "UTF-16LE" : "UTF-16BE"
    let mark: [UInt8] = isLittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    for text in [
      Self.sample + "\n", "一、\n12\n34\n", "plain text", "\u{3000}\u{3000}一、甲\n",
      Self.sample + "\u{20000}\r\n",
    ] {
      let bytes = utf16(text, isLittleEndian: isLittleEndian)
      let expected = DecodedText(utf8: Array(text.utf8), encoding: name)
      #expect(try decoder.decode(bytes) == expected, "\(text)")
      #expect(try decoder.decode(mark + bytes) == expected, "\(text)")
    }
  }

  @Test func countsWhatUTF16LacksAHalfOf() throws {
    let bytes = utf16("甲\n", isLittleEndian: true) + [0x00, 0xD8] + utf16("乙", isLittleEndian: true) + [0x4E]
    let decoded = try decoder.decode([0xFF, 0xFE] + bytes)
    #expect(decoded.string == "甲\n\u{FFFD}乙\u{FFFD}")
    #expect(decoded.replacementCount == 2)
  }

  @Test func readsUTF32() throws {
    let bytes = "甲a".unicodeScalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8 & 0xFF), 0, 0] }
    #expect(
      try decoder.decode([0xFF, 0xFE, 0, 0] + bytes)
        == DecodedText(utf8: Array("甲a".utf8), encoding: "UTF-32LE"))
  }

  @Test func readsGBK() throws {
    let decoded = try decoder.decode(Self.sampleInGBK)
    #expect(decoded.string == Self.sample)
    #expect(decoded.encoding == "GB18030")
    #expect(decoded.isGuessed)
    #expect(0.01...1 ~= decoded.confidence)
    #expect(decoded.replacementCount == 0)
  }

  @Test func readsFourByteGB18030() throws {
    let decoded = try decoder.decode(Self.sampleInGBK + [0x81, 0x39, 0xEE, 0x39])
    #expect(decoded.string == Self.sample + "\u{3400}")
  }

  @Test func readsShortGBK() throws {
    #expect(try decoder.decode([0xB8, 0xE6]).string == "告")
  }

  @Test func countsBrokenGBK() throws {
    let decoded = try decoder.decode(Self.sampleInGBK + Self.sampleInGBK + [0x0A, 0xFF, 0x0A])
    #expect(decoded.encoding == "GB18030")
    #expect(decoded.replacementCount == 1)
  }

  @Test func readsBig5() throws {
    let decoded = try decoder.decode(Self.sampleInBig5)
    #expect(decoded.encoding == "Big5")
    #expect(decoded.string.hasPrefix("政府資訊公開"))
  }

  @Test func damagedUTF8StaysUTF8() throws {
    let bytes = Array(Self.sample.utf8)
    var cut = bytes
    cut.remove(at: 7)
    let decoded = try decoder.decode(cut)
    #expect(decoded.encoding == "UTF-8")
    #expect(decoded.isGuessed)
    #expect(decoded.replacementCount == 1)
    #expect(decoded.string == "政府\u{FFFD}" + Self.sample.dropFirst(3))
    #expect(try decoder.decode(Array(bytes.dropLast())).encoding == "UTF-8")
    #expect(try decoder.decode([0xEF, 0xBB, 0xBF] + cut).isGuessed == false)
    #expect(try decoder.decode(Array("total 12".utf8) + [0xFF]).encoding == "UTF-8")
  }

  @Test func eachDamagedByteLeavesTheEncoding() throws {
    let bytes = Array((Self.sample + "\n12\n").utf8)
    var generator = SeededGenerator(seed: 17)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] = UInt8.random(in: 0x80...0xFF, using: &generator)
      #expect(try decoder.decode(damaged).encoding == "UTF-8", "\(index)")
    }
  }

  @Test(
    arguments: [
      (Array("%PDF-1.4".utf8), .pdf), ([0x50, 0x4B, 3, 4, 20], .zip),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .ole), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
      ([0x1F, 0x8B, 8], .gzip),
    ] as [([UInt8], BinaryFormat)])
  func refusesBinary(_ bytes: [UInt8], _ format: BinaryFormat) {
    #expect(throws: TextDecodingError.binary(suspectedFormat: format)) { try decoder.decode(bytes) }
  }

  @Test func refusesWhatIsNoText() {
    var generator = SeededGenerator(seed: 19)
    for _ in 0..<50 {
      var bytes = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &generator) }
      bytes[0] = 0x41
      #expect(throws: TextDecodingError.binary(suspectedFormat: nil)) { try decoder.decode(bytes) }
    }
    #expect(throws: TextDecodingError.binary(suspectedFormat: nil)) {
      try decoder.decode([UInt8](repeating: 0, count: 100))
    }
  }

  @Test func refusesTooMuch() {
    #expect(throws: TextDecodingError.tooLarge(byteCount: 5, limit: 4)) {
      try TextDecoder(limit: 4).decode([1, 2, 3, 4, 5])
    }
    #expect(
      TextDecodingError.tooLarge(byteCount: 5, limit: 4).description == "the text has 5 bytes; the limit is 4"
    )
    #expect(TextDecodingError.binary(suspectedFormat: .pdf).description == "this is a PDF file, not text")
  }

  @Test func resultIsValidWhateverTheBytes() throws {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0x0A...0xFF, using: &generator) }
      guard let decoded = try? decoder.decode(bytes) else { continue }
      #expect(String(validating: decoded.utf8, as: UTF8.self) != nil, "\(bytes)")
      #expect(
        decoded.replacementCount == decoded.string.unicodeScalars.count { $0 == "\u{FFFD}" }, "\(bytes)")
    }
  }
}
