extension RuledTable {
  /// The least height and width together, in points, of a picture that may be a figure: a point or a dirt mark has less.
  private static let least = 4.0
  /// The share of a cell's width and height from which a picture is its ground, or the stroke that voids it.
  private static let ground = 0.95

  /// The cells in which something is drawn: a figure may be drawn as an image, by curves, or by straight lines.
  ///
  /// - Parameter cells: The table's cells by their names.
  /// - Complexity: O(n log m) in what is drawn on the page and the table's lines.
  func drawnCells(of page: Page, among cells: [Int: Cell]) -> Set<Int> {
    let boxes = cells.filter(\.value.isRectangle).mapValues(box(of:))
    let pictures = page.pictures.filter { $0.width + $0.height > Self.least }.compactMap { picture in
      cell(holding: picture, boxes).flatMap { name in
        boxes[name].flatMap { cell in
          picture.width < Self.ground * cell.width || picture.height < Self.ground * cell.height ? name : nil
        }
      }
    }
    let rules = page.rules.compactMap { cell(holding: $0.box.grown(by: 2 * RuleMerger.tolerance), boxes) }
    return Set(pictures + rules)
  }

  /// The cell that a box lies in.
  private func cell(holding box: Box, _ boxes: [Int: Box]) -> Int? {
    cell(x: box.midX, y: box.midY).flatMap { name in
      boxes[name]?.grown(by: RuleMerger.tolerance).contains(box) == true ? name : nil
    }
  }
}
