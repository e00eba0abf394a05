import Foundation
import OGIDocuments
func dump(_ part: PagePart) {
  guard ProcessInfo.processInfo.environment["OGI_DUMP"] != nil else { return }
  switch part {
  case .table(let grid, _):
    print("TABLE")
    for row in grid.rows { print("  ", row.map { $0.text.replacingOccurrences(of: "\n", with: "/") + ($0.confidence == 0 && $0.text.isEmpty ? "?" : "") }.joined(separator: " | ")) }
    print("END")
  case .line(let line): print("LINE", line.text)
  }
}
func trace(_ s: @autoclosure () -> String) { if ProcessInfo.processInfo.environment["OGI_DUMP"] == "2" { print(s()) } }
