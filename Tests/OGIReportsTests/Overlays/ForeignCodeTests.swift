import Foundation
import OGIReports
import Testing

/// A form with a column of codes changes nothing for tables of other forms.
@Suite("Tables beside a form with a column of codes")
struct ForeignCodeTests {
  /// The official list without units, its figures in the order of its rows.
  private func list(_ figures: [Int], above: String = "") throws -> String {
    let lines = try String(contentsOf: Fixture(name: "list-no-units").input, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var next = figures.makeIterator()
    let changed = lines.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 2, Int(cells[1]) != nil, let figure = next.next() else { return String(line) }
      return "\(cells[0])\t\(figure)"
    }
    return above + changed.joined(separator: "\n")
  }

  @Test("Official reports read the very same", arguments: Fixture.all)
  func officialReportsReadTheSame(fixture: Fixture) throws {
    let plain = try FixtureTests.normalizer.get().normalize(contentsOf: fixture.input)
    #expect(try CodedList.normalizer().normalize(contentsOf: fixture.input) == plain)
  }

  @Test(
    "Figures that rise are figures, beside a foreign table with the heading of codes too",
    arguments: ["", "单位名称\t代码\n市水利局\t1\n市林业局\t2\n\n"])
  func risingFiguresAreKept(above: String) throws {
    let text = try list([3, 5, 6, 8, 9, 11, 12, 14, 15, 17], above: above)
    let plain = try FixtureTests.normalizer.get().normalize(text)
    #expect(plain.facts.count { $0.value != nil } > 40)
    #expect(try CodedList.normalizer().normalize(text) == plain)
  }

  @Test("Of two numbers around a unit, none is the figure for sure", arguments: ["\t", "\n"])
  func leftoverNumbersAreDoubtful(separator: String) throws {
    let rows = [
      "统计指标\t代码\t单位\t统计数", "一、主动公开情况", "（一）主动公开政府信息数\t01\t条\t120",
      "其中：主动公开规范性文件数\t02\t条\t6", "制发规范性文件总数\t03\t件\t7", "（二）通过不同渠道和方式公开政府信息的情况",
    ]
    let text = rows.joined(separator: "\n").replacing("\t", with: separator)
    for normalizer in [try FixtureTests.normalizer.get(), try CodedList.normalizer()] {
      let report = try normalizer.normalize(text)
      #expect(!report.facts.isEmpty)
      for fact in report.facts { #expect(fact.review.contains(.placeUncertain), "\(fact.printed)") }
      #expect(CodedList.lost(["120", "6"], in: report).isEmpty)
    }
  }
}
