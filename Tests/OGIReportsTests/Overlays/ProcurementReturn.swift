import Foundation
import OGIReports
import TestSupport

/// A return on government procurement, a form of another kind than the official ones: regions × quarters, with a number
/// of contracts and an amount each. `Mappings/skeleton` has it, as files alone.
struct ProcurementReturn {
  static let mappings = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Mappings/skeleton")

  static let regions = ["hedong", "hexi", "hainan", "total"]
  static let quarters = ["q1", "q2", "q3", "q4", "year"]

  let year: Int
  var labels = ["河东区", "河西区", "海南新区", "合计"]
  var headings = ["第一季度", "第二季度", "第三季度", "第四季度", "全年"]
  /// By region, then quarter; the sums hold.
  var contracts: [[Int]]
  /// In hundredths of 万元.
  var amounts: [[Int]]

  init(year: Int, seed: UInt64) {
    self.year = year
    var generator = SeededGenerator(seed: seed)
    contracts = Self.table(upTo: 400, using: &generator)
    amounts = Self.table(upTo: 9_999_999, using: &generator)
  }

  private static func table(upTo limit: Int, using generator: inout SeededGenerator) -> [[Int]] {
    var rows = (0..<3).map { _ in
      (0..<4).map { _ in Int.random(in: 2...limit, using: &generator) }
    }
    for row in rows.indices { rows[row].append(rows[row].reduce(0, +)) }
    rows.append((0..<5).map { column in rows.reduce(0) { $0 + $1[column] } })
    return rows
  }

  /// What the figures are, in items and yuan.
  var truth: [String: Decimal] {
    var truth: [String: Decimal] = [:]
    for (region, name) in Self.regions.enumerated() {
      for (quarter, time) in Self.quarters.enumerated() {
        truth["contracts \(time) \(name)"] = Decimal(contracts[region][quarter])
        truth["amount \(time) \(name)"] = Decimal(amounts[region][quarter]) * 100
      }
    }
    return truth
  }

  private var rows: [[String]] {
    [["地区"] + headings.flatMap { [$0, ""] }]
      + [[""] + headings.flatMap { _ in ["合同数（个）", "采购金额（万元）"] }]
      + labels.enumerated().map { region, label in
        [label]
          + headings.indices.flatMap { quarter in
            let amount = amounts[region][quarter]
            let cents = amount % 100
            return ["\(contracts[region][quarter])", "\(amount / 100).\(cents < 10 ? "0" : "")\(cents)"]
          }
      }
  }

  private func text(_ table: String) -> String {
    "滨海市财政局\(year)年政府采购统计报告\n\n一、总体情况\n\n（正文从略。）\n\n政府采购统计表\n\(table)\n"
  }

  var tabRows: String { text(rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")) }

  var bars: String { text(rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")) }

  var oneCellALine: String { text(rows.joined().filter { !$0.isEmpty }.joined(separator: "\n")) }
}

extension NormalizedReport {
  /// The figures of the return, under the names that its truth has.
  var procurementFigures: [String: Decimal] {
    Dictionary(
      facts.compactMap { fact in
        fact.value.map { value in
          let name = fact.concept.rawValue.replacing("procurement_return.", with: "")
          return ("\(name) \(fact.dimensions["quarter"] ?? "") \(fact.dimensions["region"] ?? "")", value)
        }
      }, uniquingKeysWith: { first, _ in first })
  }
}
