extension Sequence<FlowItem> {
  /// How many texts were left out that a reader of the report should know of: all that are struck out, and those that are hidden
  /// in tables, or with a table and its digits. A page hides much else, as menus.
  ///
  /// - Complexity: Linear in the items.
  var omissionCount: Int { omissionCount(inTable: false) }

  fileprivate func omissionCount(inTable: Bool) -> Int {
    reduce(0) { count, item in
      switch item {
      case .line: count
      case .omitted(let omission): count + omission.count(inTable: inTable)
      case .table(let table): count + table.omissionCount(inTable: inTable)
      }
    }
  }
}

extension PageTable {
  /// - Parameter inTable: Whether the table stands in a cell of one that is no layout, and so is a part of it.
  fileprivate func omissionCount(inTable: Bool) -> Int {
    let isColumn = isColumn
    let isInTable = rows.map { inTable || !isColumn && !isLayout($0) }
    let isTable = inTable || !isColumn && isInTable.allSatisfy { $0 }
    return zip(rows, isInTable).reduce(omissions.count(inTable: isTable)) { count, part in
      let (row, inTable) = part
      return count + row.omissions.count(inTable: inTable)
        + row.cells.reduce(0) { $0 + $1.items.omissionCount(inTable: inTable) }
    }
  }
}

extension [Omission] {
  fileprivate func count(inTable: Bool) -> Int { reduce(0) { $0 + $1.count(inTable: inTable) } }
}

extension Omission {
  fileprivate func count(inTable: Bool) -> Int { reason != .hidden || inTable ? 1 : 0 }
}
