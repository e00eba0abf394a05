import Foundation
import OGIReports

/// What holds for every report, whatever it was read from.
struct ReportProperties {
  let report: NormalizedReport
  /// The bytes that the report was read from.
  let inputSize: Int

  func check() {
    let hasFigures = !report.facts.isEmpty || !report.unmapped.isEmpty
    expect(hasFigures, "a report without any figure is no report")
    report.facts.forEach(check)
    report.unmapped.forEach(check)
    checkTables()
    checkMasthead()
    for table in report.passedOver {
      check(table.source)
      check(table.end)
      expect(table.figures > 0, "a table without figures was passed over")
    }
    for finding in report.findings {
      expect(!finding.rule.isEmpty && !finding.messages.isEmpty, "a finding says nothing")
      expect(finding.messages.values.allSatisfy { !$0.isEmpty }, "a finding says nothing: \(finding)")
      if let source = finding.source { check(source) }
    }
  }

  private func check(_ fact: Fact) {
    let codes = ReviewCode.allCases.filter(fact.review.contains)
    expect(fact.review == codes, "the codes of \(fact) are not in order, each once")
    expect((0...1).contains(fact.confidence), "the confidence of \(fact) is not from 0 to 1")
    expect(!fact.form.isEmpty && !fact.concept.rawValue.isEmpty, "\(fact) has no form or concept")
    expect(FuzzTarget.normalizer.catalog.concept(fact.concept) != nil, "\(fact) has an unknown concept")
    expect(fact.printed.utf8.count <= longestText, "\(fact) prints more than the input")
    expect(fact.label.utf8.count <= longestText, "\(fact) has a label longer than the input")
    check(fact.source)
    switch fact.status {
    case .blank: expect(fact.value == nil, "a blank has a value: \(fact)")
    case .repaired: expect(fact.review.contains(.figureRepaired), "a repair goes unmarked: \(fact)")
    case .reported, .derived: break
    }
    guard let value = fact.value else {
      expect(fact.status == .blank || fact.review.contains(.figureUnreadable), "a value is lost: \(fact)")
      return
    }
    expect(!value.isNaN, "a value is no number: \(fact)")
    expect(fact.printed.utf8.contains { $0 > 0x20 }, "a value stands where nothing is printed: \(fact)")
    let isDoubtful = fact.review.contains(.figureDoubtful) || fact.review.contains(.unitDoubtful)
    expect(value >= 0 || isDoubtful || isSigned(fact.concept), "a negative count goes unmarked: \(fact)")
    checkDigits(of: fact, value)
  }

  /// A plain integer without any code that would explain a difference is the value itself.
  private func checkDigits(of fact: Fact, _ value: Decimal) {
    let digits = fact.printed.utf8.filter { $0 != UInt8(ascii: " ") }
    let isPlain = !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    guard isPlain, digits.count == fact.printed.utf8.count, fact.unit != "CNY" else { return }
    let printed = String(decoding: digits, as: UTF8.self).drop { $0 == "0" }
    let isSame = value.description == (printed.isEmpty ? "0" : String(printed))
    // Where figures ran together in a cell, sums tell them apart.
    let isExplained = fact.review.contains(.unitDoubtful) || fact.review.contains(.figureRepaired)
    expect(isSame || isExplained, "\(fact) is not what is printed")
  }

  private func isSigned(_ concept: Concept.ID) -> Bool {
    FuzzTarget.normalizer.catalog.concept(concept)?.number == .signed
  }

  private func check(_ row: UnmappedRow) {
    expect(!row.cells.isEmpty, "an unmapped row has no cells: \(row)")
    expect(row.label.utf8.count <= longestText, "an unmapped row has a label longer than the input: \(row)")
    check(row.source)
    for cell in row.cells {
      check(cell.source)
      expect(cell.printed.utf8.count <= longestText, "an unmapped cell prints more than the input: \(row)")
      if let value = cell.value { expect(!value.isNaN, "an unmapped value is no number: \(row)") }
    }
  }

  private func checkTables() {
    var end = 0
    for table in report.tables {
      check(table.source)
      check(table.end)
      expect(table.facts.lowerBound == end, "facts of tables overlap or leave some out: \(report.tables)")
      end = table.facts.upperBound
    }
    expect(end == report.facts.count, "facts stand in no table: \(report.tables)")
  }

  private func checkMasthead() {
    if let title = report.title { check(title.source) }
    if let agency = report.agency {
      check(agency.source)
      expect(!agency.value.isEmpty, "the agency's name is empty")
    }
    if let year = report.year {
      check(year.source)
      expect((1990...2099).contains(year.value), "\(year.value) is no year of a report")
    }
    if let period = report.period { check(period.source) }
  }

  private func check(_ place: Place) {
    switch place {
    case .text(let line, let column):
      expect((1...max(inputSize, 1)).contains(line), "line \(line) is outside of the text")
      expect((1...inputSize + 1).contains(column), "column \(column) is outside of the text")
    case .cell(let address, let ordinal):
      expect(!address.isEmpty && (1...inputSize).contains(ordinal), "\(place) is outside of the source")
    case .page(let number, let x, let y, let width, let height):
      let isFinite = [x, y, width, height].allSatisfy(\.isFinite)
      expect(number > 0 && isFinite && width >= 0 && height >= 0, "\(place) is outside of the source")
    }
  }

  /// No byte of any encoding makes more than three of UTF-8.
  private var longestText: Int { 3 * inputSize }

  private func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    FuzzTarget.expect(condition, message())
  }
}
