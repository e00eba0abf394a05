/// Puts the texts of cells that span rows to the first of their rows.
///
/// Such a text stands in the middle of its rows, or is spelled down them. The rows of each are the consecutive ones whose
/// middle is nearest, over all texts of a column together.
enum GroupAssignment {
  // The costs, by judgement, in units of the height of a word.
  static let offCentre = 0.5
  static let outside = 2.0
  static let leftOver = 3.0
  static let rowWithout = 0.3
  static let spanningRow = 1.5
  /// More rows are not gone through.
  static let mostRows = 200

  /// The first row of each text; `nil` for a text that belongs to none.
  ///
  /// - Parameters:
  ///   - texts: Where the middle of each text stands, from the top down.
  ///   - rows: Where each row stands, and whether its own label takes the column.
  ///   - height: The height of a word.
  /// - Complexity: O(*n*² · *m*) in the rows, at most 200, and the texts.
  static func firstRows(
    of texts: [Double], among rows: [(y: Double, isSpanning: Bool)], height: Double
  ) -> [Int?] {
    guard !rows.isEmpty, rows.count <= mostRows, texts.count <= rows.count, height > 0 else {
      return texts.map { _ in nil }
    }
    let width = texts.count + 1
    var costs = [Double](repeating: .infinity, count: (rows.count + 1) * width)
    /// Where the rows of the last text began; -1 if the last row has none, -2 if the last text has none.
    var starts = [Int](repeating: -1, count: costs.count)
    costs[0] = 0
    for row in 0...rows.count {
      for text in 0...texts.count {
        let here = costs[row * width + text]
        guard here < .infinity else { continue }
        func offer(_ cost: Double, row: Int, text: Int, start: Int) {
          guard here + cost < costs[row * width + text] else { return }
          costs[row * width + text] = here + cost
          starts[row * width + text] = start
        }
        if text < texts.count { offer(leftOver, row: row, text: text + 1, start: -2) }
        guard row < rows.count else { continue }
        offer(rows[row].isSpanning ? 0 : rowWithout, row: row + 1, text: text, start: -1)
        guard text < texts.count else { continue }
        var spanning = 0.0
        for end in row..<rows.count {
          if rows[end].isSpanning { spanning += spanningRow }
          let (first, last) = (rows[row].y, rows[end].y)
          let cost =
            offCentre * abs((first + last) / 2 - texts[text]) / height
            + outside * max(0, first - texts[text], texts[text] - last) / height
          offer(cost + spanning, row: end + 1, text: text + 1, start: row)
        }
      }
    }
    var result = [Int?](repeating: nil, count: texts.count)
    var (row, text) = (rows.count, texts.count)
    while row > 0 || text > 0 {
      switch starts[row * width + text] {
      case -2: text -= 1
      case -1: row -= 1
      case let start:
        text -= 1
        result[text] = start
        row = start
      }
    }
    return result
  }
}
