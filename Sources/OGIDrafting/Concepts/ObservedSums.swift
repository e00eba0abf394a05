#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGIText

/// Sums that hold in a table as it stands: candidates for partitions and identities.
///
/// What holds in one report by chance does not hold in the next: a person decides. Sums of nothing but zeros are none.
struct ObservedSums {
  /// A row that is the sum of the rows right beneath it: indices of the table's rows.
  private(set) var rows: [(whole: Int, parts: [Int])] = []
  /// The column that is the sum of all others, in every row that has all figures, and in two at least; `nil` if there is none.
  private(set) var totalColumn: Int?

  init(_ table: DraftTable) {
    for index in table.rows.indices {
      let parts = Self.children(of: index, in: table)
      let all = [index] + parts
      guard parts.count > 1, all.allSatisfy({ table.rows[$0].twin == nil }),
        let figures = Self.figures(all.map { table.rows[$0].values }),
        Self.isSum(figures[0], of: Array(figures.dropFirst()))
      else { continue }
      rows.append((whole: index, parts: parts))
    }
    let columns = table.columns.indices
    totalColumn = columns.count > 2 ? [columns.count - 1, 0].first { Self.isTotal($0, of: table) } : nil
  }

  /// Whether the first or the last of several figures, with none missing, is the sum of the others.
  static func hasTotal(_ figures: [Decimal?]) -> Bool {
    let figures = figures.compactMap(\.self)
    guard figures.count > 2, let first = figures.first, let last = figures.last, first != 0 || last != 0
    else {
      return false
    }
    let sum = figures.reduce(0, +)
    return sum - last == last || sum - first == first
  }

  /// The rows one level beneath a row.
  private static func children(of index: Int, in table: DraftTable) -> [Int] {
    let depth = table.rows[index].depth
    let below = table.rows[(index + 1)...].prefix { $0.depth > depth }
    return below.indices.filter { table.rows[$0].depth == depth + 1 }
  }

  /// The numbers of rows; `nil` if one has none, or not in every column.
  private static func figures(_ rows: [[Figure?]]) -> [[Decimal]]? {
    let figures = rows.map { $0.compactMap { $0?.number } }
    return zip(rows, figures).allSatisfy { !$0.isEmpty && $0.count == $1.count } ? figures : nil
  }

  private static func isSum(_ whole: [Decimal], of parts: [[Decimal]]) -> Bool {
    whole.contains { $0 != 0 }
      && whole.indices.allSatisfy { column in
        whole[column] == parts.reduce(Decimal(0)) { $0 + ($1.indices.contains(column) ? $1[column] : 0) }
      }
  }

  private static func isTotal(_ column: Int, of table: DraftTable) -> Bool {
    let rows = table.rows.compactMap { figures([$0.values])?.first }.filter { $0.contains { $0 != 0 } }
    return rows.count > 1
      && rows.allSatisfy { $0[column] == $0.reduce(0, +) - $0[column] }
  }
}
