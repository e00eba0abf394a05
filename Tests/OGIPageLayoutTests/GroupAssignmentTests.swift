import TestSupport
import Testing

@testable import OGIPageLayout

@Suite("Texts of spanning cells to rows")
struct GroupAssignmentTests {
  private typealias Row = (y: Double, isSpanning: Bool)

  @Test("The first rows are those of a cheapest division of the rows")
  func cheapest() {
    var generator = SeededGenerator(seed: 72)
    for _ in 0..<200 {
      let rows: [Row] = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        (Double.random(in: 0...100, using: &generator), Int.random(in: 0..<4, using: &generator) == 0)
      }.sorted { $0.0 < $1.0 }
      let texts = (0..<Int.random(in: 0...min(3, rows.count), using: &generator)).map { _ in
        Double.random(in: 0...100, using: &generator)
      }.sorted()
      let divisions = Self.divisions(of: rows.count, among: texts.count)
      let least = divisions.map { Self.cost($0, texts, rows) }.min() ?? .infinity
      let firsts = GroupAssignment.firstRows(of: texts, among: rows, height: size)
      let own = divisions.filter { $0.map { $0?.lowerBound } == firsts }.map { Self.cost($0, texts, rows) }
      #expect(abs((own.min() ?? .infinity) - least) < 1e-9, "\(texts) \(rows)")
    }
  }

  @Test("A text in the middle of its rows goes to the first of them")
  func middles() {
    let rows: [Row] = (0..<7).map { (Double($0) * 20, false) }
    #expect(GroupAssignment.firstRows(of: [20, 90], among: rows, height: size) == [0, 3])
    #expect(GroupAssignment.firstRows(of: [1, 2], among: [(0, false)], height: size) == [nil, nil])
    #expect(GroupAssignment.firstRows(of: [1], among: rows, height: 0) == [nil])
  }

  /// All ways in which texts take consecutive rows, in order, or none.
  private static func divisions(of rows: Int, among texts: Int, from first: Int = 0) -> [[ClosedRange<Int>?]]
  {
    guard texts > 0 else { return [[]] }
    var all = divisions(of: rows, among: texts - 1, from: first).map { [nil] + $0 }
    for start in first..<max(first, rows) {
      for end in start..<rows {
        all += divisions(of: rows, among: texts - 1, from: end + 1).map { [start...end] + $0 }
      }
    }
    return all
  }

  private static func cost(_ division: [ClosedRange<Int>?], _ texts: [Double], _ rows: [Row]) -> Double {
    var cost = 0.0
    for (text, own) in zip(texts, division) {
      guard let own else {
        cost += GroupAssignment.leftOver
        continue
      }
      let (first, last) = (rows[own.lowerBound].y, rows[own.upperBound].y)
      cost += GroupAssignment.offCentre * abs((first + last) / 2 - text) / size
      cost += GroupAssignment.outside * max(0, max(first - text, text - last)) / size
    }
    for (index, row) in rows.enumerated() {
      let isTaken = division.contains { $0?.contains(index) ?? false }
      if isTaken { cost += row.isSpanning ? GroupAssignment.spanningRow : 0 }
      if !isTaken { cost += row.isSpanning ? 0 : GroupAssignment.rowWithout }
    }
    return cost
  }
}
