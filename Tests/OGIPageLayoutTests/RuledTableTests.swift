import OGIDocuments
import TestSupport
import Testing

@testable import OGIPageLayout

@Suite("Tables in ruled lines")
struct RuledTableTests {
  /// How programs draw the borders of cells.
  enum Drawing: CaseIterable {
    /// A piece for each field that a border runs along.
    case pieces
    /// All sides of each cell, so that inner borders are drawn twice.
    case sides
    /// The same, each side off its place by less than a point.
    case jittered
    /// All sides as the two edges of a border of a point.
    case doubled
  }

  @Test("A grid's cells are found from their borders", arguments: Drawing.allCases)
  func randomPartition(drawing: Drawing) throws {
    var generator = SeededGenerator(seed: 73)
    for _ in 0..<100 {
      let partition = Partition(by: &generator)
      let rules = partition.rules(drawing, by: &generator).shuffled(using: &generator)
      let page = Page(number: 1, width: 595, height: 842, rules: rules, isRecognised: false)
      guard partition.cells.count > 1 else {
        #expect(RuledTableFinder.tables(of: page).isEmpty)
        continue
      }
      let tables = RuledTableFinder.tables(of: page)
      try #require(tables.count == 1)
      #expect(tables[0].cells().count == partition.cells.count)
      for cell in partition.cells {
        let names = partition.middles(of: cell).map { tables[0].cell(x: $0.x, y: $0.y) }
        #expect(names.first != .some(nil) && Set(names).count == 1, "\(partition) \(drawing)")
      }
      #expect(tables[0].cell(x: 1, y: 1) == nil)
    }
  }

  @Test(
    "A side that is not drawn is where the other lines end: page breaks cut rows, some tables have no sides")
  func openSides() throws {
    var generator = SeededGenerator(seed: 79)
    for _ in 0..<100 {
      let partition = Partition(by: &generator)
      guard partition.cells.count > 1 else { continue }
      let rules = partition.rules(.sides, by: &generator)
      let sides: [(Rule.Direction, Double?)] = [
        (.horizontal, partition.ys.first), (.horizontal, partition.ys.last), (.vertical, partition.xs.first),
        (.vertical, partition.xs.last),
      ]
      for (direction, position) in sides {
        let open = rules.filter { $0.direction != direction || $0.position != position }
        let tables = RuledTableFinder.tables(
          of: Page(number: 1, width: 595, height: 842, rules: open, isRecognised: false))
        try #require(
          tables.count == 1, "\(partition) without the side at \(direction) \(String(describing: position))")
        #expect(tables[0].cells().count == partition.cells.count)
      }
    }
  }

  @Test(
    "Tables apart are tables of their own; a box within a table is none; lines that enclose nothing are none")
  func tables() {
    let table = Box(x: 0...100, y: 0...100)
    let other = Box(x: 0...100, y: 200...300)
    let inner = Box(x: 20...40, y: 20...40)
    let page = Page(
      number: 1, width: 595, height: 842,
      rules: Self.cross(in: table) + Self.cross(in: other) + Self.cross(in: inner), isRecognised: false)
    #expect(RuledTableFinder.tables(of: page).map(\.box) == [table, other])
    let lines = (0..<9).map { Rule(.horizontal, at: Double($0) * 20, over: 0...100) }
    #expect(
      RuledTableFinder.tables(of: Page(number: 1, width: 1, height: 1, rules: lines, isRecognised: false))
        .isEmpty)
  }

  @Test("Words stand in the cells that they are in, and spans are kept")
  func grid() throws {
    let rules =
      Self.cross(in: Box(x: 0...200, y: 0...100)) + [Rule(.horizontal, at: 75, over: 100...200)]
    let document = try document(
      of: [
        word("甲", 10, 20), word("1", 150, 20), word("乙", 10, 60), word("丙", 10, 80), word("2", 150, 62),
      ], rules: rules)
    #expect(document.rows == [["甲", "1"], ["乙\n丙", "2"], [""]])
    let spanning = document.pieces.firstIndex { document.text(of: $0) == "乙\n丙" }
    #expect(spanning.map { document.attributes[$0]?.rowSpan } == 2)
    #expect(document.attributes[document.pieces.count - 1]?.confidence == nil)
  }

  /// Four cells.
  private static func cross(in box: Box) -> [Rule] {
    [box.minY, box.midY, box.maxY].map { Rule(.horizontal, at: $0, over: box.minX...box.maxX) }
      + [box.minX, box.midX, box.maxX].map { Rule(.vertical, at: $0, over: box.minY...box.maxY) }
  }
}

/// A grid that is parted into rectangles by chance.
private struct Partition: CustomStringConvertible {
  struct Cell: Hashable {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }

  let xs: [Double]
  let ys: [Double]
  private(set) var cells: [Cell] = []

  init(by generator: inout SeededGenerator) {
    func positions(_ count: Int) -> [Double] {
      (0..<count).reduce(into: [50.0]) { positions, _ in
        positions.append((positions.last ?? 0) + Double.random(in: 8...60, using: &generator))
      }
    }
    let (height, width) = (Int.random(in: 1...5, using: &generator), Int.random(in: 1...5, using: &generator))
    xs = positions(width)
    ys = positions(height)
    var taken: Set<[Int]> = []
    for row in 0..<height {
      for column in 0..<width where !taken.contains([row, column]) {
        let widest = (column..<width).prefix { !taken.contains([row, $0]) }.count
        let columns = column...column + Int.random(in: 0..<min(widest, 3), using: &generator)
        let rows = row...row + Int.random(in: 0..<min(height - row, 3), using: &generator)
        cells.append(Cell(rows: rows, columns: columns))
        for row in rows { for column in columns { taken.insert([row, column]) } }
      }
    }
  }

  var description: String { "\(xs) \(ys) \(cells)" }

  /// The middles of a cell's fields.
  func middles(of cell: Cell) -> [(x: Double, y: Double)] {
    cell.rows.flatMap { row in
      cell.columns.map { ((xs[$0] + xs[$0 + 1]) / 2, (ys[row] + ys[row + 1]) / 2) }
    }
  }

  func rules(_ drawing: RuledTableTests.Drawing, by generator: inout SeededGenerator) -> [Rule] {
    switch drawing {
    case .pieces: return cells.flatMap { cell in pieces(of: cell) }
    case .sides: return cells.flatMap(sides)
    case .jittered:
      return cells.flatMap(sides).map { rule in
        func jittered(_ length: Double) -> Double {
          length + Double.random(in: -0.9...0.9, using: &generator)
        }
        return Rule(
          rule.direction, at: jittered(rule.position),
          over: jittered(rule.extent.lowerBound)...jittered(rule.extent.upperBound))
      }
    case .doubled:
      return cells.flatMap(sides).flatMap { rule in
        [-0.5, 0.5].map { Rule(rule.direction, at: rule.position + $0, over: rule.extent) }
      }
    }
  }

  private func sides(of cell: Cell) -> [Rule] {
    let x = xs[cell.columns.lowerBound]...xs[cell.columns.upperBound + 1]
    let y = ys[cell.rows.lowerBound]...ys[cell.rows.upperBound + 1]
    return [y.lowerBound, y.upperBound].map { Rule(.horizontal, at: $0, over: x) }
      + [x.lowerBound, x.upperBound].map { Rule(.vertical, at: $0, over: y) }
  }

  private func pieces(of cell: Cell) -> [Rule] {
    let floors = cell.columns.flatMap { column in
      [cell.rows.lowerBound, cell.rows.upperBound + 1].map {
        Rule(.horizontal, at: ys[$0], over: xs[column]...xs[column + 1])
      }
    }
    return floors
      + cell.rows.flatMap { row in
        [cell.columns.lowerBound, cell.columns.upperBound + 1].map {
          Rule(.vertical, at: xs[$0], over: ys[row]...ys[row + 1])
        }
      }
  }
}
