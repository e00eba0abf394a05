import OGIDocuments

extension Document {
  /// The rows of tables with bars between their cells, and lines, as they are read. A cell of a table that is not read for
  /// sure has a question mark.
  var outline: [String] {
    blocks.flatMap { block -> [String] in
      guard block.layout == .rows else { return pieces[block.pieces].map(text) }
      var rows: [[String]] = []
      for index in block.pieces {
        let piece = pieces[index]
        if piece.startsRow || rows.isEmpty { rows.append([]) }
        let text = text(of: piece).replacing("\n", with: "⏎")
        rows[rows.count - 1].append(isUnread(index) ? "\(text)?" : text)
      }
      return rows.map { $0.joined(separator: "|") }
    }
  }

  /// The places of all pieces with text.
  var places: [String] { pieces.filter { !$0.isEmpty }.map(\.place.description) }
}
