#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGIText

/// Puts the cells of rows in the order of the form where a skewed page turned them and their sums say so.
///
/// Rows that fill their columns, and whose sums fail as they stand, vote for the orders in which their sums hold. A page is
/// skewed as a whole: an order is believed that two rows of a table ask for, or one with two sums.
struct TurnedRows {
  /// An order is believed from this number of sums on that hold.
  private static let leastSums = 2

  let profile: Profile
  let stream: TokenStream

  /// The table with its cells in the order of the form.
  func turned(_ table: TableReading) -> TableReading {
    let candidates = table.rows.map(orders)
    var votes: [CellOrder: Int] = [:]
    for (position, orders) in candidates.enumerated() {
      let sums = profile.rows[table.rows[position].row].sums.count
      for order in orders { votes[order, default: 0] += sums }
    }
    var table = table
    for (position, orders) in candidates.enumerated() {
      guard let order = mostVoted(orders, votes: votes) else { continue }
      table.rows[position].cells = order.columns(of: cells(of: table.rows[position]))
      table.rows[position].isDisplaced = true
    }
    return table
  }

  /// The order with most votes if it has enough of them; among equals the one of the fewest groups.
  private func mostVoted(_ orders: [CellOrder], votes: [CellOrder: Int]) -> CellOrder? {
    let best = orders.map { (order: $0, votes: votes[$0] ?? 0) }
      .max { ($0.votes, $1.order.groups) < ($1.votes, $0.order.groups) }
    return best.flatMap { $0.votes >= Self.leastSums ? $0.order : nil }
  }

  private func cells(of row: RowReading) -> [Int] {
    row.cells ?? row.figures.flatMap { Array(stream.tokens[$0].pieces) }
  }

  /// The orders in which a row's sums hold, if they fail as the cells stand and these are no row of the source.
  private func orders(of row: RowReading) -> [CellOrder] {
    let profileRow = profile.rows[row.row]
    let cells = cells(of: row)
    guard !profileRow.sums.isEmpty, cells.count == profileRow.slots else { return [] }
    let rows = Set(cells.map(stream.row))
    guard rows.count > 1 || rows.contains(nil) else { return [] }
    return profileRow.sums.ordersThatHold(cells.map { stream.figures[$0]?.number })
  }
}

extension RowArithmetic {
  /// The orders of the cells of a row in which its sums hold, if they fail as they stand.
  ///
  /// - Complexity: O(n³) in the columns.
  func ordersThatHold(_ values: [Decimal?]) -> [CellOrder] {
    guard values.contains(where: { $0 ?? 0 != 0 }), !agree(with: values) else { return [] }
    return CellOrder.turned(count: values.count).filter { agree(with: $0.columns(of: values)) }
  }
}
