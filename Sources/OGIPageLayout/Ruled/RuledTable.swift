internal import OGIDocuments

/// A table that lines are ruled around: its rows, columns and merged cells are where the lines say.
struct RuledTable {
  /// The positions of the lines, sorted.
  let columns: [Double]
  let rows: [Double]
  /// The part of the page that the table takes.
  let box: Box
  /// For each field between neighbouring lines, row by row, the field at the top left of its cell.
  private let cellOfField: [Int]

  /// The most fields that a table is taken apart into: a report's have some 400. Drawings may have more.
  private static let mostFields = 100_000

  /// Makes a table of rules that touch each other; `nil` if they enclose no two cells.
  ///
  /// - Complexity: O(fields × log of the rules), of which there are at most 100,000.
  init?(_ drawn: [Rule]) {
    let rules = OpenEnds.closed(drawn)
    let horizontal = rules.filter { $0.direction == .horizontal }
    let vertical = rules.filter { $0.direction == .vertical }
    columns = Self.positions(vertical)
    rows = Self.positions(horizontal)
    let (width, height) = (columns.count - 1, rows.count - 1)
    guard width > 0, height > 0, width * height > 1, width * height <= Self.mostFields else { return nil }
    box = Box(x: columns[0]...columns[width], y: rows[0]...rows[height])
    var fields = DisjointSets(count: width * height)
    let walls = Walls(vertical, positions: columns)
    let floors = Walls(horizontal, positions: rows)
    for row in 0..<height {
      for column in 0..<width {
        let field = row * width + column
        if column + 1 < width, !walls.stand(at: column + 1, over: rows[row]...rows[row + 1]) {
          fields.join(field, field + 1)
        }
        if row + 1 < height, !floors.stand(at: row + 1, over: columns[column]...columns[column + 1]) {
          fields.join(field, field + width)
        }
      }
    }
    cellOfField = (0..<width * height).map { fields.first(of: $0) }
    guard Set(cellOfField).count > 1 else { return nil }
  }

  /// A cell: the fields that it spans.
  struct Cell {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
    var fieldCount: Int

    /// Whether it is a rectangle. Where the sides of cells are drawn apart from each other, what lies between them is none.
    var isRectangle: Bool { fieldCount == rows.count * columns.count }
  }

  /// The cells by the field at their top left, which is their name.
  ///
  /// - Complexity: Linear in the fields.
  func cells() -> [Int: Cell] {
    let width = columns.count - 1
    var cells: [Int: Cell] = [:]
    for (field, name) in cellOfField.enumerated() {
      let (row, column) = field.quotientAndRemainder(dividingBy: width)
      let cell = cells[name] ?? Cell(rows: row...row, columns: column...column, fieldCount: 0)
      cells[name] = Cell(
        rows: cell.rows.lowerBound...max(cell.rows.upperBound, row),
        columns: min(cell.columns.lowerBound, column)...max(cell.columns.upperBound, column),
        fieldCount: cell.fieldCount + 1)
    }
    return cells
  }

  /// The part of the page that a cell takes.
  func box(of cell: Cell) -> Box {
    Box(
      x: columns[cell.columns.lowerBound]...columns[cell.columns.upperBound + 1],
      y: rows[cell.rows.lowerBound]...rows[cell.rows.upperBound + 1])
  }

  /// The cell that a point stands in; `nil` outside of the table.
  ///
  /// - Complexity: O(log n) in the lines.
  func cell(x: Double, y: Double) -> Int? {
    guard let column = Self.interval(x, in: columns), let row = Self.interval(y, in: rows) else { return nil }
    return cellOfField[row * (columns.count - 1) + column]
  }

  private static func positions(_ rules: [Rule]) -> [Double] {
    var positions: [Double] = []
    for position in rules.map(\.position).sorted()
    where position > (positions.last ?? -.infinity) + RuleMerger.tolerance {
      positions.append(position)
    }
    return positions
  }

  /// Between which two neighbours of sorted positions a value lies.
  private static func interval(_ value: Double, in positions: [Double]) -> Int? {
    let next = positions.partitioningIndex { $0 > value }
    return positions.indices.dropFirst().contains(next) ? next - 1 : nil
  }
}
