extension Sequence<FlowItem> {
  /// How many texts were left out that a reader of the report should know of: all that are struck out, and those that are hidden
  /// in tables. A page hides much else, as menus.
  ///
  /// - Complexity: Linear in the items.
  var omissionCount: Int { omissionCount(inTable: false) }

  fileprivate func omissionCount(inTable: Bool) -> Int {
    reduce(0) { count, item in
      switch item {
      case .line: count
      case .omitted(let omission): count + omission.count(inTable: inTable)
      case .table(let table): count + table.omissionCount
      }
    }
  }
}

extension PageTable {
  fileprivate var omissionCount: Int {
    let isLayout = isColumn || rows.contains(where: isLayout)
    return rows.reduce(omissions.reduce(0) { $0 + $1.count(inTable: !isLayout) }) { count, row in
      let isTable = !isColumn && !self.isLayout(row)
      return row.omissions.reduce(count) { $0 + $1.count(inTable: isTable) }
        + row.cells.reduce(0) { $0 + $1.items.omissionCount(inTable: isTable) }
    }
  }
}

extension Omission {
  fileprivate func count(inTable: Bool) -> Int { self == .struckOut || inTable ? 1 : 0 }
}
