import TestSupport
import Testing

@testable import OGIPageLayout

@Suite("Lines of labels to rows")
struct RowAssignmentTests {
  @Test("The assignment is the cheapest of all that keep the order")
  func cheapest() {
    var generator = SeededGenerator(seed: 71)
    for _ in 0..<100 {
      let lines = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        RowAssignment.Line(
          y: Double.random(in: 0...80, using: &generator), isNumbered: Bool.random(using: &generator))
      }.sorted { $0.y < $1.y }
      let rows = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        Double.random(in: 0...80, using: &generator)
      }.sorted()
      let assigned = RowAssignment.rows(of: lines, among: rows, height: size)
      let all = Self.assignments(of: lines.count, rows: rows.count)
      let least = all.map { Self.cost($0, lines, rows) }.min()
      #expect(all.contains(assigned))
      #expect(abs(Self.cost(assigned, lines, rows) - (least ?? .infinity)) < 1e-9, "\(lines) \(rows)")
    }
  }

  @Test("A label's lines go to its figures, wherever these stand beside it")
  func wrappedLabels() {
    // Figures between two lines, beside the first, beside the last.
    let lines = [92.0, 108, 140, 154, 186, 200].enumerated().map {
      RowAssignment.Line(y: $1, isNumbered: $0.isMultiple(of: 2))
    }
    #expect(RowAssignment.rows(of: lines, among: [100, 140, 200], height: size) == [0, 0, 1, 1, 2, 2])
  }

  @Test("A line far from all rows belongs to none")
  func leftOver() {
    let lines = [RowAssignment.Line(y: 0, isNumbered: false), RowAssignment.Line(y: 100, isNumbered: false)]
    #expect(RowAssignment.rows(of: lines, among: [100], height: size) == [nil, 0])
    #expect(RowAssignment.rows(of: lines, among: [], height: size) == [nil, nil])
    #expect(RowAssignment.rows(of: lines, among: [100], height: 0) == [nil, nil])
  }

  /// All assignments in which the lines of a row follow each other, and rows are in the order of lines.
  private static func assignments(of lines: Int, rows: Int) -> [[Int?]] {
    var all: [[Int?]] = [[]]
    for _ in 0..<lines {
      all = all.flatMap { start in ([nil] + (0..<rows).map(Optional.some)).map { start + [$0] } }
    }
    return all.filter { assigned in
      let taken = assigned.compactMap(\.self)
      let isContiguous = Set(taken).allSatisfy { row in
        let indices = assigned.indices.filter { assigned[$0] == row }
        return indices.count <= RowAssignment.mostLines
          && (indices.last ?? 0) - (indices.first ?? 0) == indices.count - 1
      }
      return taken == taken.sorted() && isContiguous
    }
  }

  private static func cost(_ assigned: [Int?], _ lines: [RowAssignment.Line], _ rows: [Double]) -> Double {
    var cost = 0.0
    for (line, row) in zip(lines, assigned) where row == nil {
      cost += line.isNumbered ? RowAssignment.numberedLeftOver : RowAssignment.lineLeftOver
    }
    let isMostlyNumbered = lines.count(where: \.isNumbered) * 2 > rows.count
    for (row, y) in rows.enumerated() {
      let own = zip(lines, assigned).filter { $1 == row }.map(\.0)
      guard let first = own.first, let last = own.last else {
        cost += RowAssignment.rowWithout
        continue
      }
      cost += RowAssignment.outside * max(0, max(first.y - y, y - last.y)) / size
      cost += RowAssignment.offCentre * abs((first.y + last.y) / 2 - y) / size
      if isMostlyNumbered, !first.isNumbered { cost += RowAssignment.unnumberedStart }
      cost += RowAssignment.numberedWithin * Double(own.dropFirst().count(where: \.isNumbered))
      for (line, next) in zip(own, own.dropFirst()) {
        cost += RowAssignment.widePitch * max(0, (next.y - line.y) / size - RowAssignment.pitch)
      }
      let reach = RowAssignment.level * size
      for line in own where abs(line.y - y) > reach && rows.contains(where: { abs($0 - line.y) <= reach }) {
        cost += RowAssignment.levelWithOther
      }
    }
    return cost
  }
}
