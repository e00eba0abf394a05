import Foundation
import TestSupport
import Testing

@testable import OGIText

@Suite("Slips of digits")
struct DigitSlipTests {
  static let slip = DigitSlip(grammar: FigureGrammar(confusableDigits: [[3, 8], [6, 9]]))

  @Test(
    "One slip explains a number",
    arguments: [(138, 188), (138, 133), (96, 66), (1234, 1324), (10, 100), (1224, 124), (6, 9)]
      as [(Decimal, Decimal)])
  func explained(printed: Decimal, meant: Decimal) {
    #expect(Self.slip.explains(printed, for: meant))
    #expect(Self.slip.explains(meant, for: printed))
  }

  @Test(
    "Anything else is no slip",
    arguments: [
      (138, 138), (12, 15), (138, 381), (36, 89), (1234, 3214), (12, 1), (12, 123), (1, 10), (6, -9),
      (1.5, 5.1), (33, 3333),
    ] as [(Decimal, Decimal)])
  func unexplained(printed: Decimal, meant: Decimal) {
    #expect(!Self.slip.explains(printed, for: meant))
  }

  @Test("A slip is undone by a slip", arguments: 0..<3)
  func isSymmetric(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let first = Decimal(Int.random(in: 0..<400, using: &random))
      let second = Decimal(Int.random(in: 0..<400, using: &random))
      #expect(Self.slip.explains(first, for: second) == Self.slip.explains(second, for: first))
    }
  }
}
