import Foundation
import OGIReports
import TestSupport
import Testing

/// Sound tables as an OCR engine that keeps gaps may give them.
@Suite("Scanned tables")
struct ScannedTableTests {
  @Test(
    "Every figure between stray marks is a fact, unmapped, passed over, or part of a label",
    arguments: ["article20-2021-tab-rows-distinct", "article20-2019-page-break-distinct", "list-tab-rows"])
  func nothingIsLost(fixture: String) throws {
    let normalizer = try ReportNormalizer()
    let sound = try String(contentsOf: Fixture(name: fixture).input, encoding: .utf8)
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<8 {
      let text = try Self.scan(of: sound, by: &generator)
      let explainer = try normalizer.explainer(of: text)
      #expect(explainer.inconsistencies == [])
      #expect(explainer.report.facts.count > 20)
      // A list's title stands before its first row.
      let first = explainer.report.facts.map { Self.line(of: $0.source) }.min() ?? 0
      let inside = Set(explainer.report.tables.flatMap(Self.lines).filter { $0 >= first })
      for (index, line) in text.components(separatedBy: "\n").enumerated() where inside.contains(index + 1) {
        let said = try Self.said(of: explainer.explanation(ofLine: index + 1))
        let lost = said.map { Self.numbers(in: line).subtracting($0) } ?? []
        #expect(lost.isEmpty, "\(lost) in line \(index + 1): \(line)")
      }
    }
  }

  /// The numbers that are accounted for on a line; `nil` if it is passed over as a whole.
  private static func said(of line: LineExplanation) -> Set<Substring>? {
    guard line.passedOver.isEmpty else { return nil }
    let parts = line.parts.filter { $0.role != .text }.map(\.text)
    return Set((parts + line.unmapped.flatMap { $0.unmapped.cells.map(\.printed) }).flatMap(numbers))
  }

  /// The runs of digits that number no label.
  private static func numbers(in text: String) -> Set<Substring> {
    Set(text.split { !$0.isASCII || !$0.isNumber }.filter { $0.count > 1 })
  }

  private static func lines(of table: NormalizedReport.Table) -> ClosedRange<Int> {
    line(of: table.source)...max(line(of: table.source), line(of: table.end))
  }

  private static func line(of place: Place) -> Int {
    if case .text(let line, _) = place { line } else { 0 }
  }

  /// A text with gaps between its cells, most of them wide, and dirt in and beside one cell in eight.
  private static func scan(of sound: String, by generator: inout SeededGenerator) throws -> String {
    try sound.components(separatedBy: "\n").map { line in
      try line.components(separatedBy: "\t").enumerated().map { index, cell in
        let isDirty = index > 0 && Int.random(in: 0..<8, using: &generator) == 0
        let gap = Int.random(in: 0..<8, using: &generator) == 0 ? 1 : Int.random(in: 2...9, using: &generator)
        let dirt = try #require(["，", "”", ".", "|", "ee", "人"].randomElement(using: &generator))
        let mark = cell.last?.isNumber == true && Bool.random(using: &generator) ? "”" : ""
        return (index > 0 ? String(repeating: " ", count: gap) : "")
          + (isDirty ? "\(mark)\(cell) \(dirt)" : cell)
      }.joined()
    }.joined(separator: "\n")
  }
}
