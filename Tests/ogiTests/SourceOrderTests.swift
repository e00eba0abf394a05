import Foundation
import OGIReports
import Testing

@testable import ogi

@Suite struct SourceOrderTests {
  @Test func figuresWhosePlacesCannotBeComparedComeLast() {
    let row = UnmappedRow(
      form: "f", label: "l",
      cells: [.init(printed: "1", value: 1, unit: nil, source: .cell(address: "A1", ordinal: 1))],
      source: .cell(address: "A1", ordinal: 1))
    let fact = Fact.sample()
    let figures = SourceOrder.figures(of: NormalizedReport(facts: [fact], unmapped: [row]))
    #expect(figures == [.fact(fact), .unmapped(row.cells[0], row: row)])
  }

  @Test func placesOnPagesAreComparedByPageThenFromTheTop() {
    func place(page: Int, y: Double) -> Place { .page(number: page, x: 0, y: y, width: 1, height: 1) }
    let row = UnmappedRow(
      form: "f", label: "l",
      cells: [.init(printed: "1", value: 1, unit: nil, source: place(page: 1, y: 700))],
      source: place(page: 1, y: 700))
    let facts = [Fact.sample(source: place(page: 1, y: 90)), .sample(source: place(page: 2, y: 10))]
    let figures = SourceOrder.figures(of: NormalizedReport(facts: facts, unmapped: [row]))
    #expect(figures == [.fact(facts[0]), .unmapped(row.cells[0], row: row), .fact(facts[1])])
  }
}
