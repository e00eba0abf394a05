import Foundation
import OGIReports
import TestSupport
import Testing

/// Sound tables as an OCR engine that keeps gaps gives them: with stray marks, bars and quotes among their figures.
@Suite("Scanned tables")
struct ScannedTableTests {
  /// A fixture whose figures differ, its cells parted by gaps, most of them wide, with dirt between them.
  private static func scan(of fixture: String, by generator: inout SeededGenerator) throws -> String {
    let text = try String(contentsOf: Fixture(name: fixture).input, encoding: .utf8)
    func isOneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &generator) == 0 }
    return text.components(separatedBy: "\n").map { line in
      let cells = line.components(separatedBy: "\t")
      guard cells.count > 1 else { return line }
      return cells.map { cell in
        var cell = cell
        if cell.last?.isNumber == true, isOneIn(12) { cell = ["”", "“", ".", "("].randomElement(using: &generator)! + cell }
        if isOneIn(10) { cell += " " + ["，", "”", ".", "|", "ee", "人"].randomElement(using: &generator)! }
        return cell
      }.joined(separator: "") { isOneIn(8) ? " " : String(repeating: " ", count: Int.random(in: 2...9, using: &generator)) }
    }.joined(separator: "\n")
  }
}
