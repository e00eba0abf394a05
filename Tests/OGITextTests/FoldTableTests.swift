import Testing
import TestSupport

@testable import OGIText

/// The generated table against the ICU that is linked.
@Suite struct FoldTableTests {
  // The table was made from this version; others know more characters and may read some of them otherwise.
  static let isTablesVersion = ICU.version == 72

  private static let scalars = (0..<0x11_0000 as Range<UInt32>).compactMap(Unicode.Scalar.init)
  /// Circled numbers become a number and a dot, which is not what NFKC gives.
  private static let circled: [ClosedRange<UInt32>] = [
    0x2460...0x2473, 0x24EB...0x24FE, 0x2776...0x2793, 0x3251...0x325F, 0x3280...0x3289, 0x32B1...0x32BF,
  ]

  private func units(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt16] {
    scalars.flatMap { Array(String($0).utf16) }
  }

  @Test(.enabled(if: isTablesVersion))
  func foldsEachScalarAsICUDoes() {
    for scalar in Self.scalars where !Self.circled.contains(where: { $0.contains(scalar.value) }) {
      let byTable = KeyFolding.fold([scalar])
      let byICU = KeyFolding.normalized([scalar])
      if byTable != byICU {
        Issue.record("U+\(String(scalar.value, radix: 16)): \(byTable), by ICU \(byICU)")
      }
    }
  }

  @Test(.enabled(if: isTablesVersion))
  func foldsRandomTextsAsICUDoes() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let text = generator.text(upTo: 10).unicodeScalars.filter { scalar in
        !Self.circled.contains { $0.contains(scalar.value) }
      }
      #expect(KeyFolding.fold(text) == KeyFolding.normalized(Array(text)), "\(text)")
    }
  }

  @Test(.enabled(if: isTablesVersion))
  func simplifiesAsICUDoes() throws {
    let han = Self.scalars.filter {
      (0x2E80...0x9FFF ~= $0.value || 0xF900...0xFAFF ~= $0.value || 0x2_0000...0x3_FFFF ~= $0.value)
        && $0.properties.isUnifiedIdeograph
    }
    #expect(han.count > 90_000)
    let lines = units(han.flatMap { [$0, "\n"] })
    let simplified = String(decoding: try ICU.transliterate(lines, by: "Hant-Hans"), as: UTF16.self)
      .split(separator: "\n", omittingEmptySubsequences: true)
    #expect(simplified.count == han.count)
    // ICU exchanges these two; the table lets the first stand.
    let exchanged: Set<Unicode.Scalar> = ["苎", "苧", "薴"]
    for (scalar, line) in zip(han, simplified) where !exchanged.contains(scalar) {
      // A few results have forms of compatibility, which a key folds on.
      let expected = KeyFolding.fold(line.unicodeScalars)
      let folded = KeyFolding.fold([scalar])
      if folded != expected { Issue.record("\(scalar): \(folded), by ICU \(line)") }
    }
  }

  @Test func unknownTransliterationIsATypedError() {
    let error = #expect(throws: ICUError.self) { _ = try ICU.transliterate([0x41], by: "No-Such") }
    #expect(error?.operation == .transliteration)
    #expect(error?.name == "U_INVALID_ID")
    #expect(error?.description == "ICU failed in transliteration: U_INVALID_ID (65569)")
  }

  @Test func growsTheBufferWhereATextGrows() throws {
    let text = [UInt16](repeating: 0xFDFA, count: 100)
    #expect(try ICU.nfkcCasefold(text).count == 1800)
  }
}
