/// The order in which a skewed page gives the cells of a row.
///
/// An OCR engine sorts the boxes of a page by height, and takes boxes for one line that differ by less than a limit. Where the
/// right end of a skewed row stands higher, its boxes come in groups: from the right to the left, and within a group from the left
/// to the right. Columns are about as wide as each other, and so are groups: all but the first and the last have the
/// same number of cells.
struct CellOrder: Hashable, Sendable {
  /// For each column, the position of its cell in the source.
  let positions: [Int]
  /// The number of groups.
  let groups: Int

  /// The most cells of a row that are turned: the largest official table has 15 columns.
  private static let mostCells = 16
  private static let ordersByCount = (0...mostCells).map(orders)

  /// All orders of so many cells but that of the form; none of more than 16.
  static func turned(count: Int) -> [CellOrder] {
    ordersByCount.indices.contains(count) ? ordersByCount[count] : []
  }

  private static func orders(count: Int) -> [CellOrder] {
    var orders: [CellOrder] = []
    var known: Set<CellOrder> = []
    for size in 1..<max(count, 1) {
      for first in 1...size {
        let order = CellOrder(count: count, first: first, size: size)
        if known.insert(order).inserted { orders.append(order) }
      }
    }
    return orders
  }

  /// The order of groups of a size, of which the first, on the left, may be smaller.
  private init(count: Int, first: Int, size: Int) {
    let starts = [0] + Array(stride(from: first, to: count, by: size))
    var positions = [Int](repeating: 0, count: count)
    var position = 0
    for (start, end) in zip(starts, starts.dropFirst() + [count]).reversed() {
      for column in start..<end {
        positions[column] = position
        position += 1
      }
    }
    self.positions = positions
    groups = starts.count
  }

  /// Elements in the order of the source, by column.
  func columns<Element>(of elements: [Element]) -> [Element] { positions.map { elements[$0] } }
}
