import Foundation
import OGICatalog
import OGIDocuments
import OGISchema
import TestSupport
import Testing

@testable import OGIMapping

/// Tables of which rows or cells stand in another order than the form's.
@Suite("Rows and cells out of order")
struct DisorderTests {
  private static let title = "三、收到和处理政府信息公开申请情况"
  private static let header = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]

  @Test(
    "Rows of a skewed page, one cell a line, from the right to the left", arguments: [1, 3, 4, 6], 0..<2)
  func skewedPage(first: Int, seed: UInt64) throws {
    let rows = try Self.rows(seed: seed)
    let lines = rows.flatMap { Self.turned($0.figures, first: first) + [$0.label] }
    let report = try Self.report([Self.title] + Self.header.reversed() + lines)
    let isRight = report.facts.map { fact in
      rows.contains { $0.concept == fact.concept && Self.value(of: fact, in: $0.figures) == fact.value }
    }
    #expect(isRight.count(where: \.self) * 100 >= 95 * 7 * rows.count)
    for (fact, isRight) in zip(report.facts, isRight) where !isRight { #expect(!fact.review.isEmpty) }
  }

  @Test("One row whose sum holds in another order stays as it is printed")
  func oneTurnedRow() throws {
    let rows = try Self.rows(seed: 7)
    let position = try #require(rows.firstIndex { $0.figures.last != 0 })
    let turned = Self.turned(rows[position].figures, first: 4)
    let lines = rows.enumerated().flatMap { index, row in
      [row.label] + (index == position ? turned : Self.turned(row.figures, first: 0))
    }
    let facts = try Self.report([Self.title] + Self.header + lines).facts
      .filter { $0.concept == rows[position].concept }
    #expect(facts.map(\.printed) == turned)
    #expect(facts.contains { !$0.review.isEmpty })
  }

  @Test("A row of cells that the source tells apart is never turned")
  func knownRows() throws {
    let rows = try Self.rows(seed: 7)
    let report = try Self.report(Self.tabbed(rows.map { ($0.label, Self.turned($0.figures, first: 4)) }))
    for row in rows {
      let printed = report.facts.filter { $0.concept == row.concept }.map(\.printed)
      #expect(printed == Self.turned(row.figures, first: 4))
    }
  }

  @Test("Of two rows that are exchanged both are found", arguments: [8, 9, 15])
  func exchangedRows(position: Int) throws {
    var rows = try Self.rows(seed: 7)
    rows.swapAt(position, position + 1)
    let report = try Self.report(Self.tabbed(rows.map { ($0.label, Self.turned($0.figures, first: 0)) }))
    for row in rows {
      let facts = report.facts.filter { $0.concept == row.concept }
      #expect(facts.map(\.value) == row.figures.map { Decimal($0) }, "\(row.label)")
    }
  }

  @Test("A row that is printed twice with other figures is for review, in order or out of it")
  func repeatedRows() throws {
    var rows = try Self.rows(seed: 7)
    rows.swapAt(8, 9)
    var lines = rows.map { ($0.label, Self.turned($0.figures, first: 0)) }
    lines.insert((rows[8].label, ["91", "0", "0", "0", "0", "0", "91"]), at: 12)
    let report = try Self.report(Self.tabbed(lines))
    let facts = report.facts.filter { $0.concept == rows[8].concept }
    #expect(facts.allSatisfy { !$0.review.isEmpty })
  }

  @Test("A label that stands on another line than its figures, behind what is left of another's, is in doubt")
  func tornLabels() throws {
    let rows = try Self.rows(seed: 7)
    let position = try #require(rows.firstIndex { $0.concept == "requests.not_processed.excessive" })
    var lines = Self.tabbed(rows.map { ($0.label, Self.turned($0.figures, first: 0)) })
    lines[position + 2] = rows[position].label + "\t三下"
    lines[position + 3] = (["和"] + Self.turned(rows[position + 1].figures, first: 0)).joined(separator: "\t")
    let report = try Self.report(lines)
    let facts = report.facts.filter { $0.concept == rows[position].concept && $0.value != nil }
    #expect(facts.allSatisfy { !$0.review.isEmpty })
  }

  @Test("In a scan a figure that no sum confirms is for review, and in a typed list it is not")
  func unconfirmedFigures() throws {
    let labels = ["一、主动公开情况", "（一）主动公开政府信息数", "其中：主动公开规范性文件数", "制发规范性文件总数"]
    let figures = ["", "54", "7", "9"]
    func report(blank: String, dirt: String) throws -> NormalizedReport {
      let lines = zip(labels, figures).map { label, figure in
        let spaced = label.map(String.init).joined(separator: blank)
        return figure.isEmpty ? spaced : "\(spaced)\(dirt)    条    \(figure)"
      }
      return try Self.report(lines)
    }
    let typed = try report(blank: "", dirt: "")
    #expect(!typed.facts.isEmpty && typed.facts.allSatisfy(\.review.isEmpty))
    let scanned = try report(blank: " ", dirt: " 乒 ”")
    #expect(scanned.facts.contains { $0.review == [.figureUnconfirmed] })
    #expect(scanned.facts.filter { $0.review.isEmpty }.allSatisfy { $0.confidence >= 0.95 })
  }

  // MARK: Tables

  private typealias Row = (label: String, concept: Concept.ID, figures: [Int])

  private static func rows(seed: UInt64) throws -> [Row] {
    var random = SeededGenerator(seed: seed)
    let catalog = try MappingCatalog.embedded()
    let rows = try RequestsTable.rows(of: catalog)
    let figures = RequestsTable.figures(rows, catalog: catalog, using: &random)
    return rows.compactMap { row in
      guard let label = row.label?.text, let concept = row.cells.first??.concept else { return nil }
      return figures[concept].map { (label, concept, $0) }
    }
  }

  /// Cells of which the first stand last.
  private static func turned(_ figures: [Int], first: Int) -> [String] {
    (figures[first...] + figures[..<first]).map { "\($0)" }
  }

  private static func tabbed(_ rows: [(label: String, cells: [String])]) -> [String] {
    [title, ([""] + header).joined(separator: "\t")]
      + rows.map { ([$0.label] + $0.cells).joined(separator: "\t") }
  }

  private static func value(of fact: Fact, in figures: [Int]) -> Decimal? {
    RequestsTable.applicants.firstIndex(of: fact.dimensions["applicant"] ?? "").map { Decimal(figures[$0]) }
  }

  private static func report(_ lines: [String]) throws -> NormalizedReport {
    let text = lines.joined(separator: "\n")
    return SchemaMapper(catalog: try .embedded()).map(try PlainTextReader().read(Array(text.utf8)))
  }
}
