import Foundation
import OGICatalog
import OGIDocuments
import OGISchema
import Testing

@testable import OGIMapping

/// Rows of a grid: which cell stands in which column is known, as far as the grid says so.
@Suite("Columns that the source states")
struct StatedColumnsTests {
  private typealias Cell = TableGrid.Cell

  /// A row with empty cells at an end for each way to leave zeros out; `·` is an empty cell.
  static let rows = ["7 · · · · · 7", "· · · 23 · 20 43", "· · · · · 2 2", "· · · · · · 0", "· 4 · 3 · · 7"]
  private static let labels = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量"]

  private static func cells(_ row: String) -> [String] {
    row.split(separator: " ").map { $0 == "·" ? "" : String($0) }
  }

  private static func values(_ row: String) -> [Decimal?] {
    cells(row).map { $0.isEmpty ? nil : Decimal(string: $0) }
  }

  /// A grid with the headings of a table on requests, whose labels take three columns.
  private static func header(place: Place? = nil) -> TableGrid {
    func cell(_ text: String, _ rows: Int, _ columns: Int) -> Cell {
      Cell(text, rowSpan: rows, columnSpan: columns, place: place)
    }
    var grid = TableGrid()
    grid.appendRow([cell("项目", 3, 3), cell("申请人情况", 1, 7)])
    grid.appendRow([cell("自然人", 2, 1), cell("法人或其他组织", 1, 5), cell("总计", 2, 1)])
    grid.appendRow(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map { cell($0, 1, 1) })
    return grid
  }

  /// The facts of a row between one with as many labels and one with more.
  private static func facts(
    of row: [String], labelSpan: Int = 3, place: Place? = nil
  ) throws -> [Fact] {
    var grid = header(place: place)
    let blanks = [Cell](repeating: Cell("", place: place), count: 7)
    grid.appendRow([Cell(labels[0], columnSpan: 3, place: place)] + blanks)
    grid.appendRow(
      [Cell(labels[1], columnSpan: labelSpan, place: place)] + row.map { Cell($0, place: place) })
    grid.appendRow(
      [Cell("三、本年度办理结果", place: place), Cell("（一）予以公开", columnSpan: 2, place: place)] + blanks)
    return try facts(of: [grid])
  }

  private static func facts(of grids: [TableGrid]) throws -> [Fact] {
    var builder = DocumentBuilder()
    builder.addLines("三、收到和处理政府信息公开申请情况")
    for grid in grids { builder.addTable(grid) }
    let report = try SchemaMapper(catalog: MappingCatalog.embedded()).map(try builder.document())
    return report.facts.filter { $0.concept == "requests.carried_in" }
  }

  @Test(
    "A row whose cells all stand under their headings is in no doubt, whichever of them are empty",
    arguments: rows)
  func fullRow(row: String) throws {
    let facts = try Self.facts(of: Self.cells(row))
    #expect(facts.map(\.value) == Self.values(row))
    #expect(facts.allSatisfy { !$0.review.contains(.placeUncertain) })
  }

  @Test("Cells that were found on a page and put in order state no columns", arguments: ["· · · 23 · 20 43"])
  func foundCells(row: String) throws {
    let facts = try Self.facts(
      of: Self.cells(row), place: .page(number: 1, x: 1, y: 1, width: 1, height: 1))
    #expect(!facts.isEmpty && facts.allSatisfy { $0.review.contains(.placeUncertain) })
  }

  @Test("A row that lost a cell has no figure in a wrong column without a code", arguments: rows, 0..<7)
  func lostCell(row: String, lost: Int) throws {
    for padding in [[], [""]] {
      var cells = Self.cells(row)
      cells.remove(at: lost)
      let facts = try Self.facts(of: cells + padding)
      for (fact, value) in zip(facts, Self.values(row)) where fact.review.isEmpty {
        #expect(fact.value == value || fact.value == nil, "\(fact.dimensions) of \(cells + padding)")
      }
    }
  }

  @Test(
    "A row whose label spans more or fewer columns than those of the headings is as doubtful as it was",
    arguments: [1, 2, 4])
  func crookedRow(span: Int) throws {
    let facts = try Self.facts(of: Self.cells("· · · 23 · 20 43"), labelSpan: span)
    #expect(!facts.isEmpty && facts.allSatisfy { $0.review.contains(.placeUncertain) })
  }

  @Test("An empty cell in a row that marks what is blank may be there for a lost one")
  func emptyAmongMarks() throws {
    let facts = try Self.facts(of: ["", "/", "/", "23", "/", "20", "43"])
    #expect(!facts.isEmpty && facts.allSatisfy { $0.review.contains(.placeUncertain) })
  }

  @Test(
    "Figures that contradict their total where they stand and not at the other end are for review, marked blanks or not",
    arguments: ["", "/"])
  func movedFigures(blank: String) throws {
    let facts = try Self.facts(of: ["5", blank, blank, blank, blank, "5", blank])
    #expect(!facts.isEmpty && facts.allSatisfy { $0.review.contains(.placeUncertain) })
  }

  @Test("A grid that goes on without headings is laid out as the one with headings", arguments: [3, 2])
  func nextPage(span: Int) throws {
    var first = Self.header()
    first.appendRow(
      [Cell(Self.labels[0], columnSpan: 3)] + Self.cells("7 · · · · · 7").map { Cell($0) })
    var second = TableGrid()
    second.appendRow(
      (span == 3 ? [Cell(Self.labels[1], columnSpan: 3)] : [Cell(Self.labels[1], columnSpan: 2), Cell("")])
        + Self.cells("· · · 23 · 20 43").map { Cell($0) })
    let facts = try Self.facts(of: [first, second])
    #expect(facts.map(\.value) == Self.values("· · · 23 · 20 43"))
    if span == 3 { #expect(facts.allSatisfy { !$0.review.contains(.placeUncertain) }) }
  }

  // MARK: Several sums in a row

  private static func lawsuits(_ cells: [String]) throws -> [Fact] {
    let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    var grid = TableGrid()
    grid.appendRow([Cell("行政复议", columnSpan: 5), Cell("行政诉讼", columnSpan: 10)])
    grid.appendRow(
      outcomes.map { Cell($0, rowSpan: 2) } + ["未经复议直接起诉", "复议后起诉"].map { Cell($0, columnSpan: 5) })
    grid.appendRow((outcomes + outcomes).map { Cell($0) })
    grid.appendRow(cells.map { Cell($0) })
    var builder = DocumentBuilder()
    builder.addLines("四、政府信息公开行政复议、行政诉讼情况")
    builder.addTable(grid)
    return try SchemaMapper(catalog: MappingCatalog.embedded()).map(try builder.document()).facts
  }

  @Test(
    "A group of columns in which all is blank does not make the others doubtful",
    arguments: ["/", "—", "无", "-", ""])
  func blankGroup(blank: String) throws {
    let row = "23 · · · 23 7 · 2 · 9 · · · · ·"
    let facts = try Self.lawsuits(Self.cells(row).map { $0.isEmpty ? blank : $0 })
    #expect(facts.map(\.value) == Self.values(row))
    #expect(facts.allSatisfy { !$0.review.contains(.placeUncertain) })
  }

  @Test("Groups of which one holds once the row moves are for review all the same", arguments: ["/", ""])
  func movedGroups(blank: String) throws {
    let row = "· 23 · · · 23 7 · 2 · 9 · · · ·"
    let facts = try Self.lawsuits(Self.cells(row).map { $0.isEmpty ? blank : $0 })
    #expect(facts.count == 15 && facts.allSatisfy { $0.review.contains(.placeUncertain) })
  }
}
