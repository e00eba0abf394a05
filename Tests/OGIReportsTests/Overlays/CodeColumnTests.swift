import Foundation
import OGIReports
import TestSupport
import Testing

/// Codes number the rows of a table. However they and the table are damaged, none of them is a figure in silence, and no
/// figure is lost.
@Suite("A column of codes")
struct CodeColumnTests {
  @Test(
    "Codes are no figures where all is sound, and figures are none where codes are left out",
    arguments: CodedList.Layout.allCases)
  func codesAreNoFigures(layout: CodedList.Layout) throws {
    var list = try CodedList(layout)
    #expect(try CodedList.normalizer().normalize(list.text).unmapped.isEmpty)
    list.head[list.head.count - 1] = list.head[list.head.count - 1].replacing("代码\t", with: "")
    list.changeCodedRows { $0.remove(at: 1) }
    let report = try CodedList.normalizer().normalize(list.text)
    #expect(report.unmapped.isEmpty)
    #expect(report.facts.count { $0.value != nil } == 88)
    #expect(list.wrongInSilence(in: report).isEmpty)
  }

  @Test("A few rows under their heading are enough", arguments: CodedList.Layout.allCases, [4, 6, 9])
  func fewRowsAreEnough(layout: CodedList.Layout, count: Int) throws {
    var list = try CodedList(layout)
    list.rows = Array(list.rows.prefix(count))
    let report = try CodedList.normalizer().normalize(list.text)
    #expect(report.facts.count == 2 * list.rows.count(where: CodedList.isCoded))
    #expect(report.unmapped.isEmpty && list.wrongInSilence(in: report).isEmpty)
  }

  @Test("Codes before the labels are known too", arguments: CodedList.Layout.allCases)
  func codesBeforeLabels(layout: CodedList.Layout) throws {
    var list = try CodedList(layout)
    list.head[list.head.count - 1] = list.head[list.head.count - 1]
      .replacing("指标名称\t代码", with: "代码\t指标名称")
    list.rows = list.rows.map { $0.count > 1 ? [$0[1], $0[0]] + $0.dropFirst(2) : $0 }
    for text in [list.text, list.oneCellALine] {
      let report = try CodedList.normalizer().normalize(text)
      #expect(report.unmapped.isEmpty && report.facts.count { $0.value != nil } == 88)
      #expect(list.wrongInSilence(in: report).isEmpty)
    }
    let doubts = try CodedList.normalizer().normalize(list.text).facts.flatMap(\.review)
    #expect(!doubts.contains(.placeUncertain) && !doubts.contains(.labelUncertain))
  }

  @Test(
    "Without their heading, codes are numbers among others, for review", arguments: CodedList.Layout.allCases)
  func headingIsNeeded(layout: CodedList.Layout) throws {
    var list = try CodedList(layout)
    list.head.removeLast()
    let report = try CodedList.normalizer().normalize(list.text)
    #expect(!report.facts.contains { $0.review.isEmpty && $0.value != nil })
    #expect(
      CodedList.lost(list.rows.flatMap { $0.dropFirst() }.filter { Int($0) != nil }, in: report).isEmpty)
  }

  @Test("Under the heading of codes that were not printed, figures are figures")
  func headingAloneTakesNothing() throws {
    var list = try CodedList(.withUnits)
    list.changeCodedRows { $0.removeSubrange(1...2) }
    let report = try CodedList.normalizer().normalize(list.text)
    #expect(report.facts.count { $0.value != nil } == 88 && report.unmapped.isEmpty)
    #expect(list.wrongInSilence(in: report).isEmpty)
  }

  @Test(
    "Damaged codes and rows give no wrong figure in silence, and no figure is lost",
    arguments: CodedList.Layout.allCases, 1...4)
  func damageIsNotSilent(layout: CodedList.Layout, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let damages: [(inout [String], inout SeededGenerator) -> Void] = [
      { row, _ in row[1] = row[1].replacing("0", with: "O").replacing("1", with: "l") },
      { row, generator in row[1] = "\(Int.random(in: 1...99, using: &generator))" },
      { row, _ in row[1] = "" },
      { row, _ in row.remove(at: 1) },
      { row, _ in row.removeLast() },
      { row, _ in row[layout.cellsBeforeFigures] = "" },
      { row, _ in row[0] = "未知指标" },
    ]
    for (kind, damage) in damages.enumerated() {
      var list = try CodedList(layout)
      for index in list.rows.indices where CodedList.isCoded(list.rows[index]) {
        if Int.random(in: 0..<5, using: &generator) == 0 { damage(&list.rows[index], &generator) }
      }
      let figures = list.rows.flatMap { $0.suffix(2) }.filter { Int($0) != nil && !$0.hasPrefix("0") }
      let report = try CodedList.normalizer().normalize(list.text)
      let wrong = list.wrongInSilence(in: report)
      #expect(wrong.isEmpty, "\(kind): \(wrong)")
      let lost = CodedList.lost(figures, in: report)
      #expect(lost.isEmpty, "\(kind): \(lost)")
      list.head.removeLast()
      for text in [list.text, list.oneCellALine] {
        let silent = try list.wrongInSilence(in: CodedList.normalizer().normalize(text))
        #expect(silent.isEmpty, "\(kind) without the heading: \(silent)")
      }
    }
  }
}
