import Foundation
import OGISchema
import OGIText
import Testing

@testable import OGIMapping

@Suite("Units of counts")
struct UnitReadingTests {
  private static let volume = FigureGrammar.Unit(word: "册", unit: "item", factor: 1)
  private static let tenThousand = FigureGrammar.Unit(word: "万册", unit: "item", factor: 10000)

  private static func reading(
    _ number: Decimal, printed: [FigureGrammar.Unit], stated: FigureGrammar.Unit?
  ) -> UnitReading {
    UnitReading(
      number,
      of: Concept(id: "holdings.volumes", narrowerThan: nil, unit: "item", number: .count, labels: [:]),
      printed: printed, stated: stated, isAmount: { $0 == "CNY" })
  }

  @Test("What is counted in money is in doubt")
  func money() {
    let yuan = FigureGrammar.Unit(word: "元", unit: "CNY", factor: 1)
    for printed in [[yuan], [Self.volume, yuan]] {
      #expect(Self.reading(8, printed: printed, stated: nil).review == .unitDoubtful)
    }
  }

  @Test("A form that counts in multiples and a report that prints the same agree")
  func agreement() {
    let reading = Self.reading(8, printed: [Self.tenThousand], stated: Self.tenThousand)
    #expect(reading.value == 80_000 && reading.review == nil)
  }

  @Test("A multiple that only one of form and report states is in doubt")
  func difference() {
    let cases: [([FigureGrammar.Unit], FigureGrammar.Unit?, Decimal)] = [
      ([], Self.tenThousand, 80_000), ([Self.volume], Self.tenThousand, 8), ([Self.tenThousand], nil, 80_000),
      ([Self.tenThousand], Self.volume, 80_000), ([Self.volume, Self.tenThousand], nil, 8),
    ]
    for (printed, stated, value) in cases {
      let reading = Self.reading(8, printed: printed, stated: stated)
      #expect(reading.value == value && reading.review == .unitDoubtful, "\(printed) \(value)")
    }
  }

  @Test("Nothing is in doubt where no multiple is stated, nor for a zero")
  func plain() {
    #expect(Self.reading(8, printed: [], stated: nil).review == nil)
    #expect(Self.reading(8, printed: [Self.volume], stated: Self.volume).review == nil)
    #expect(Self.reading(0, printed: [], stated: Self.tenThousand).review == nil)
  }
}
