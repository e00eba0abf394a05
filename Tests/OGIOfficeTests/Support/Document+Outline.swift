import OGIDocuments

extension Document {
  /// The rows of tables with bars between their cells, and lines, as they are read.
  var outline: [String] {
    blocks.flatMap { block -> [String] in
      guard block.layout == .rows else { return pieces[block.pieces].map(text) }
      var rows: [[String]] = []
      for piece in pieces[block.pieces] {
        if piece.startsRow || rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(text(of: piece).replacing("\n", with: "⏎"))
      }
      return rows.map { $0.joined(separator: "|") }
    }
  }

  /// The places of all pieces with text.
  var places: [String] { pieces.filter { !$0.isEmpty }.map(\.place.description) }
}
