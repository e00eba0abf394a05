import OGIDocuments

/// A row of a table as the source lays it out.
struct PhysicalRow: Hashable {
  /// The pieces of the row.
  let pieces: Range<Int>

  /// The row that a piece stands in, or `nil` where the source does not tell rows apart.
  ///
  /// - Complexity: O(n) in the cells of the row, plus O(log b) in the blocks of the document.
  init?(around piece: Int, in document: Document) {
    guard let block = document.block(of: piece), block.layout == .rows else { return nil }
    var start = piece
    while start > block.pieces.lowerBound, !document.pieces[start].startsRow { start -= 1 }
    var end = piece + 1
    while end < block.pieces.upperBound, !document.pieces[end].startsRow { end += 1 }
    pieces = start..<end
  }
}

extension Document {
  /// The block that holds a piece.
  fileprivate func block(of piece: Int) -> Block? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].pieces.upperBound <= piece { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].pieces.contains(piece) ? blocks[low] : nil
  }
}
