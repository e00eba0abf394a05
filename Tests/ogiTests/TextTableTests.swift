import Foundation
import Testing

@testable import ogi

@Suite struct TextTableTests {
  /// A table with a long label, `count` columns of figures and a trailing remark.
  private func table(columns count: Int) -> TextTable {
    var columns = [TextTable.Column(head: "label", alignment: .leading)]
    columns += (0..<count).map { _ in .init(head: "public_interest_organization", alignment: .trailing) }
    columns.append(.init(head: "concept", alignment: .leading, isOptional: true))
    var row = [TextTable.Cell(text: String(repeating: "申请", count: 20))]
    row += (0..<count).map { .init(text: String($0)) }
    row.append(.init(text: "requests.denied.prohibited_by_law"))
    return TextTable(columns: columns, rows: [row])
  }

  @Test(arguments: [60, 80, 100, 160, 200]) func fitsTheTerminal(width: Int) {
    let lines = table(columns: 7).lines(for: Terminal(width: width, hasColor: false))
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
    #expect(lines.last?.contains("6") == true)
  }

  @Test func isNotCutInAFile() throws {
    let row = try #require(table(columns: 2).lines(for: .none).last)
    #expect(row.contains(String(repeating: "申请", count: 20)))
    #expect(row.hasSuffix("requests.denied.prohibited_by_law"))
  }

  @Test func labelGivesWayBeforeFigures() throws {
    let row = try #require(table(columns: 2).lines(for: Terminal(width: 60, hasColor: false)).last)
    #expect(row.contains("…") && row.contains(" 0 ") && row.hasSuffix(" 1"))
  }

  @Test(arguments: [0, 1, 10]) func narrowestTerminalDoesNoHarm(width: Int) {
    #expect(!table(columns: 7).lines(for: Terminal(width: width, hasColor: true)).isEmpty)
  }
}
