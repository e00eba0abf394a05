import Foundation
import OGIReports
import TestSupport
import Testing

/// Codes number the rows of a table. However they and the table are damaged, none of them is ever a figure.
@Suite("A column of codes")
struct CodeColumnTests {
  enum Layout: String, CaseIterable {
    case withUnits = "tab-rows"
    case withoutUnits = "no-units"

    /// How many cells stand before the first figure.
    var cellsBeforeFigures: Int { self == .withUnits ? 3 : 2 }
  }

  private struct List {
    var head: [String]
    var rows: [[String]]
    let truth: Truth

    init(_ layout: Layout) throws {
      let fixture = try #require(
        OverlayFixture.all.first { $0.overlay == "city-list-2008" && $0.fixture.name == layout.rawValue })
      let lines = try String(contentsOf: fixture.fixture.input, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let start = try #require(lines.firstIndex { $0.hasPrefix("指标名称") })
      head = lines[...start].map(String.init)
      rows = lines[(start + 1)...].map { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
      truth = try Truth(contentsOf: fixture.fixture.truth)
    }

    var text: String { (head + rows.map { $0.joined(separator: "\t") }).joined(separator: "\n") }

    /// Whether a row has a code, and figures behind it.
    static func isCoded(_ row: [String]) -> Bool { row.count > 2 && Int(row[1]) != nil }
  }

  private func normalizer() throws -> ReportNormalizer {
    try #require(try ShippedOverlayTests.normalizers.get()["city-list-2008"])
  }

  /// The figures that are neither right nor blank nor for review.
  private func wrongInSilence(in report: NormalizedReport, by truth: Truth) -> [Fact] {
    report.facts.filter { fact in
      fact.review.isEmpty && fact.value != nil
        && !truth.lines.contains {
          $0.concept == fact.concept.rawValue && $0.dimensions == fact.dimensions && $0.value == fact.value
        }
    }
  }

  @Test(
    "Codes are no figures where all is sound, and figures are none where codes are left out",
    arguments: Layout.allCases)
  func codesAreNoFigures(layout: Layout) throws {
    var list = try List(layout)
    #expect(try normalizer().normalize(list.text).unmapped.isEmpty)
    list.head[list.head.count - 1] = list.head[list.head.count - 1].replacing("代码\t", with: "")
    for index in list.rows.indices where List.isCoded(list.rows[index]) { list.rows[index].remove(at: 1) }
    let report = try normalizer().normalize(list.text)
    #expect(report.unmapped.isEmpty)
    let figures = report.facts.filter { $0.value != nil }
    #expect(figures.count == 88)
    #expect(wrongInSilence(in: report, by: list.truth).isEmpty)
  }

  @Test("A few rows under their heading are enough", arguments: Layout.allCases, [4, 6, 9])
  func fewRowsAreEnough(layout: Layout, count: Int) throws {
    var list = try List(layout)
    list.rows = Array(list.rows.prefix(count))
    let report = try normalizer().normalize(list.text)
    #expect(report.facts.count == 2 * list.rows.count(where: List.isCoded))
    #expect(report.unmapped.isEmpty && wrongInSilence(in: report, by: list.truth).isEmpty)
  }

  @Test("Damaged codes and rows give no wrong figure in silence", arguments: Layout.allCases, 1...8)
  func damageIsNotSilent(layout: Layout, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let damages: [(inout [String], inout SeededGenerator) -> Void] = [
      { row, _ in row[1] = row[1].replacing("0", with: "O").replacing("1", with: "l") },
      { row, generator in row[1] = "\(Int.random(in: 1...99, using: &generator))" },
      { row, _ in row[1] = "" },
      { row, _ in row.remove(at: 1) },
      { row, _ in row.removeLast() },
      { row, _ in row[layout.cellsBeforeFigures] = "" },
    ]
    for damage in damages {
      var list = try List(layout)
      for index in list.rows.indices where List.isCoded(list.rows[index]) {
        if Int.random(in: 0..<5, using: &generator) == 0 { damage(&list.rows[index], &generator) }
      }
      if Bool.random(using: &generator) { list.head.removeLast() }
      let report = try normalizer().normalize(list.text)
      let wrong = wrongInSilence(in: report, by: list.truth)
      #expect(wrong.isEmpty, "\(wrong.map { "\($0.label) \($0.printed) at \($0.source)" })")
    }
  }
}
