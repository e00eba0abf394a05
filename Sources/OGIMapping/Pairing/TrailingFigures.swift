import OGICatalog
import OGIText

/// The figures of a table that prints all its labels before them, as text does that was read column by column.
///
/// Cells are counted against the form. If they are as many as its rows have columns, they are the rows' in the order of the
/// form, row by row or column by column, whichever sums tell.
struct TrailingFigures {
  let profile: Profile
  let costs: PairingCosts
  let stream: TokenStream
  /// The runs that are figures of other tables' rows.
  let taken: Set<Int>
  let isUnit: (Int) -> Bool

  /// A table of fewer rows may have lost figures in place of printing all labels first.
  private static let fewestRows = 3

  /// Whether a table of three rows or more prints all its labels before its figures.
  func standAfterLabels(of table: TableReading) -> Bool { lastLabel(of: table) != nil }

  private func lastLabel(of table: TableReading) -> Int? {
    guard table.rows.count >= Self.fewestRows, let last = table.rows.compactMap({ $0.label.max() }).max()
    else { return nil }
    return table.rows.allSatisfy { ($0.figures.first ?? last) >= last } ? last : nil
  }

  /// The table with its figures, and how much likelier they are by the sums of its rows, in nats; `nil` unless there
  /// are as many cells as the rows have columns.
  ///
  /// - Complexity: Linear in the table's tokens and the form's cells.
  func reading(of table: TableReading) -> (table: TableReading, gain: Double)? {
    guard let last = lastLabel(of: table),
      zip(table.rows, table.rows.dropFirst()).allSatisfy({ $0.row < $1.row })
    else { return nil }
    let table = completed(table)
    let columns = table.rows.map { profile.rows[$0.row].slots }
    guard let cells = cells(after: last, count: columns.reduce(0, +)) else { return nil }
    let readings = [byRows(cells, columns: columns), byColumns(cells, columns: columns)].compactMap(\.self)
      .map { cells in
        (cells: cells, gain: zip(cells, table.rows).reduce(0) { $0 + gain(of: $1.0, in: $1.1.row) })
      }
    return readings.max { $0.gain < $1.gain }.map { (with($0.cells, in: table), $0.gain) }
  }

  /// The table with rows whose labels are printed to the letter but too short to be known without their figures, and
  /// with rows of the form whose labels are lost; without optional ones that are not printed.
  private func completed(_ table: TableReading) -> TableReading {
    guard var last = table.rows.first else { return table }
    var complete = table
    complete.rows = [last]
    for next in table.rows.dropFirst() {
      let start = (last.label.max() ?? 0) + 1
      var texts = start..<max(start, next.label.min() ?? start)
      for row in (last.row + 1)..<next.row where profile.rows[row].slots > 0 {
        let token = texts.first { prints($0, row: row) }
        if token == nil, profile.rows[row].isOptional { continue }
        complete.rows.append(
          RowReading(row: row, label: token.map { [$0] } ?? [], alignment: RowReading.Costs()))
        if let token { texts = (token + 1)..<texts.upperBound }
      }
      complete.rows.append(next)
      last = next
    }
    return complete
  }

  /// Whether a text is a row's label to the letter.
  private func prints(_ token: Int, row: Int) -> Bool {
    guard let lexeme = stream.tokens[token].lexeme, lexeme.enumerator == profile.rows[row].enumerator,
      let label = profile.label(of: lexeme)
    else { return false }
    return profile.rows[row].labels.contains(label)
  }

  /// The cells from a token to the next text that is no unit; `nil` if they are more or fewer than `count`.
  private func cells(after token: Int, count: Int) -> [Int]? {
    var cells: [Int] = []
    for index in stream.tokens.indices.dropFirst(token + 1) {
      let pieces = stream.tokens[index].pieces
      if taken.contains(index) { break }
      guard stream.tokens[index].isRun else {
        if isUnit(index) { continue } else { break }
      }
      guard cells.count + pieces.count <= count else { return nil }
      cells += pieces
    }
    return cells.count == count ? cells : nil
  }

  private func byRows(_ cells: [Int], columns: [Int]) -> [[Int]] {
    var rest = cells[...]
    return columns.map { count in
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
  }

  /// The cells of rows that all have as many columns, more than one.
  private func byColumns(_ cells: [Int], columns: [Int]) -> [[Int]]? {
    guard let width = columns.first, width > 1, columns.allSatisfy({ $0 == width }) else { return nil }
    return columns.indices.map { row in
      stride(from: row, to: cells.count, by: columns.count).map { cells[$0] }
    }
  }

  /// How much likelier cells are a row's by its sum than if that said nothing.
  private func gain(of cells: [Int], in row: Int) -> Double {
    let row = profile.rows[row]
    if row.sums.isEmpty { return 0 }
    return costs.costs.sumOpen - costs.sumCost(cells.map { stream.figures[$0]?.number }, row: row)
  }

  private func with(_ cells: [[Int]], in table: TableReading) -> TableReading {
    var table = table
    for (index, cells) in zip(table.rows.indices, cells) {
      table.rows[index].figures = cells.compactMap { stream.token(of: $0) }.reduce(into: []) {
        if $0.last != $1 { $0.append($1) }
      }
      table.rows[index].cells = cells
      table.rows[index].isDisplaced = true
    }
    let used = table.rows.flatMap(\.figures)
    table.unmapped.removeAll(where: Set(used).contains)
    table.tokens = table.tokens.lowerBound..<max(table.tokens.upperBound, (used.max() ?? 0) + 1)
    return table
  }
}
