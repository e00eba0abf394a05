import Foundation
import OGIReports
import Testing

/// A fixture of the city list, row by row, to be damaged.
struct CodedList {
  enum Layout: String, CaseIterable {
    case withUnits = "tab-rows"
    case withoutUnits = "no-units"

    /// How many cells stand before the first figure.
    var cellsBeforeFigures: Int { self == .withUnits ? 3 : 2 }
  }

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

  /// The same with one cell a line, and no cells that are empty.
  var oneCellALine: String {
    (head.flatMap { $0.components(separatedBy: "\t") } + rows.flatMap(\.self))
      .filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
  }

  /// Whether a row has a code, and figures behind it.
  static func isCoded(_ row: [String]) -> Bool { row.count > 2 && Int(row[1]) != nil }

  /// Changes all rows that have a code, or those that are chosen.
  mutating func changeCodedRows(where isChosen: () -> Bool = { true }, _ change: (inout [String]) -> Void) {
    for index in rows.indices where Self.isCoded(rows[index]) && isChosen() { change(&rows[index]) }
  }

  static func normalizer() throws -> ReportNormalizer {
    try #require(try ShippedOverlayTests.normalizers.get()["city-list-2008"])
  }

  /// The figures that are neither right nor blank nor for review.
  func wrongInSilence(in report: NormalizedReport) -> [String] {
    report.facts.filter { fact in
      fact.review.isEmpty && fact.value != nil
        && !truth.lines.contains {
          $0.concept == fact.concept.rawValue && $0.dimensions == fact.dimensions && $0.value == fact.value
        }
    }.map { "\($0.label) \($0.printed) at \($0.source)" }
  }

  /// The printed numbers that a report neither gives as figures nor hands on.
  static func lost(_ printed: [String], in report: NormalizedReport) -> [String] {
    var left = Dictionary(grouping: printed, by: \.self).mapValues(\.count)
    for number in report.facts.map(\.printed) + report.unmapped.flatMap(\.cells).map(\.printed) {
      left[number, default: 0] -= 1
    }
    return left.filter { $0.value > 0 }.map(\.key)
  }
}
