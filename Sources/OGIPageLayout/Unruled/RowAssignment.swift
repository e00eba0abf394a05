internal import OGIDocuments

/// Puts lines of labels to rows of figures.
///
/// A wrapped label stands above and below its figures, or begins or ends beside them. The assignment is the one of least
/// cost among all that keep the order of lines and of rows: dynamic programming, as in the alignment of sequences.
struct RowAssignment {
  /// A line of a label.
  struct Line {
    var y: Double
    /// Whether the line begins with numbering, as labels do and their second lines do not.
    var isNumbered: Bool
  }

  // The costs, by judgement, in units of the height of a word.
  static let outside = 2.0
  static let offCentre = 0.6
  static let numberedWithin = 2.0
  static let unnumberedStart = 0.8
  static let rowWithout = 2.5
  static let lineLeftOver = 1.2
  static let numberedLeftOver = 1.6
  /// From here on a gap between two lines of one label costs.
  static let pitch = 1.8
  static let widePitch = 2.5
  /// A line that is level with another row.
  static let levelWithOther = 2.0
  static let level = 0.35
  static let mostLines = 6
  /// More lines by rows are not compared.
  static let mostPairs = 250_000

  private let lines: [Line]
  private let rows: [Double]
  private let height: Double
  private let isMostlyNumbered: Bool
  /// Whether each line is level with a row.
  private let isLevelWithRow: [Bool]

  /// The row of each line; `nil` for a line that belongs to none.
  ///
  /// - Parameters:
  ///   - lines: From the top down.
  ///   - rows: Where the figures of each row stand, from the top down.
  ///   - height: The height of a word.
  /// - Complexity: O(*n* · *m*) in the lines and rows; of more than 250,000 pairs nothing is assigned.
  static func rows(of lines: [Line], among rows: [Double], height: Double) -> [Int?] {
    guard !rows.isEmpty, height > 0, lines.count * rows.count <= mostPairs else {
      return lines.map { _ in nil }
    }
    return RowAssignment(lines: lines, rows: rows, height: height).best()
  }

  private init(lines: [Line], rows: [Double], height: Double) {
    self.lines = lines
    self.rows = rows
    self.height = height
    isMostlyNumbered = lines.count(where: \.isNumbered) * 2 > rows.count
    let reach = Self.level * height
    isLevelWithRow = lines.map { line in
      let next = rows.partitioningIndex { $0 >= line.y - reach }
      return next < rows.count && rows[next] <= line.y + reach
    }
  }

  private func best() -> [Int?] {
    let width = rows.count + 1
    var costs = [Double](repeating: .infinity, count: (lines.count + 1) * width)
    // How many lines the last row took; -1 where a line was left over.
    var taken = [Int8](repeating: -1, count: costs.count)
    costs[0] = 0
    for line in 0...lines.count {
      for row in 0...rows.count {
        let here = costs[line * width + row]
        guard here < .infinity else { continue }
        func offer(_ cost: Double, line: Int, row: Int, taking count: Int8) {
          guard here + cost < costs[line * width + row] else { return }
          costs[line * width + row] = here + cost
          taken[line * width + row] = count
        }
        if line < lines.count {
          offer(
            lines[line].isNumbered ? Self.numberedLeftOver : Self.lineLeftOver, line: line + 1, row: row,
            taking: -1)
        }
        guard row < rows.count else { continue }
        for count in 0...min(Self.mostLines, lines.count - line) {
          offer(
            cost(of: lines[line..<line + count], at: rows[row]), line: line + count, row: row + 1,
            taking: Int8(count))
        }
      }
    }
    var result = [Int?](repeating: nil, count: lines.count)
    var (line, row) = (lines.count, rows.count)
    while line > 0 || row > 0 {
      let count = Int(taken[line * width + row])
      if count < 0 {
        line -= 1
      } else {
        row -= 1
        for index in line - count..<line { result[index] = row }
        line -= count
      }
    }
    return result
  }

  private func cost(of lines: ArraySlice<Line>, at y: Double) -> Double {
    guard let first = lines.first, let last = lines.last else { return Self.rowWithout }
    var cost = Self.outside * max(0, first.y - y, y - last.y) / height
    cost += Self.offCentre * abs((first.y + last.y) / 2 - y) / height
    if isMostlyNumbered, !first.isNumbered { cost += Self.unnumberedStart }
    for (before, line) in zip(lines, lines.dropFirst()) {
      if line.isNumbered { cost += Self.numberedWithin }
      cost += Self.widePitch * max(0, (line.y - before.y) / height - Self.pitch)
    }
    for index in lines.indices where isLevelWithRow[index] && abs(lines[index].y - y) > Self.level * height {
      cost += Self.levelWithOther
    }
    return cost
  }
}
