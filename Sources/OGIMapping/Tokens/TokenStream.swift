import OGIDocuments
import OGIText

/// A document's pieces as tokens, with the figures that its cells hold.
struct TokenStream {
  let document: Document
  let tokens: [Token]
  /// The figure in each piece of a run; `nil` for a text that stands among figures.
  let figures: [Int: Figure]
  /// The pieces that number rows.
  let codes: Codes
  /// What shows that the text was read from a scan.
  let marks: ScanMarks
  /// The token that each piece belongs to; -1 for pieces that are none.
  private let tokenOfPiece: [Int32]
  /// For each piece, the row of the source that it stands in; empty where rows are not known.
  private let rows: [Range<Int>]

  init(
    document: Document, tokens: [Token], figures: [Int: Figure], codes: Codes = Codes(), marks: ScanMarks
  ) {
    self.codes = codes
    self.document = document
    self.tokens = tokens
    self.figures = figures
    self.marks = marks
    var tokenOfPiece = [Int32](repeating: -1, count: document.pieces.count)
    for (index, token) in tokens.enumerated() {
      for piece in token.pieces { tokenOfPiece[piece] = Int32(index) }
    }
    self.tokenOfPiece = tokenOfPiece
    rows = document.rows
  }

  /// Whether a piece is a cell that is blank.
  func isBlank(_ piece: Int) -> Bool {
    if case .blank? = figures[piece]?.content { true } else { false }
  }

  /// Whether a piece is one of a run of figures and blanks.
  func isInRun(_ piece: Int) -> Bool { token(of: piece).map { tokens[$0].isRun } ?? false }

  /// The token that a piece belongs to.
  func token(of piece: Int) -> Int? {
    tokenOfPiece.indices.contains(piece) && tokenOfPiece[piece] >= 0 ? Int(tokenOfPiece[piece]) : nil
  }

  /// The pieces of the row that a piece stands in, or `nil` where the source does not tell rows apart.
  func row(around piece: Int) -> Range<Int>? {
    rows.indices.contains(piece) && !rows[piece].isEmpty ? rows[piece] : nil
  }

  /// The texts right before a run, in its row where rows are known.
  func labelTokens(before run: Int) -> Range<Int> {
    let row = tokens[run].pieces.first.flatMap(row)
    var start = run
    while start > 0, !tokens[start - 1].isRun, tokens[start - 1].block == tokens[run].block,
      row?.contains(tokens[start - 1].pieces.lowerBound) ?? true
    {
      start -= 1
    }
    return start..<run
  }

  /// The pieces that a table stands in, with all that stands between them.
  func pieces(of table: TableReading) -> Range<Int>? {
    let tokens = tokens[table.tokens.clamped(to: tokens.indices)]
    guard let first = tokens.first?.pieces.lowerBound, let last = tokens.last?.pieces.upperBound else {
      return nil
    }
    return first..<max(first, last)
  }

  func place(of token: Int) -> Place? {
    guard tokens.indices.contains(token), let piece = tokens[token].pieces.first else { return nil }
    return document.pieces[piece].place
  }
}

extension Document {
  /// For each piece, the row of the source that it stands in; empty where rows are not known.
  ///
  /// - Complexity: O(n) in the pieces.
  fileprivate var rows: [Range<Int>] {
    var rows = [Range<Int>](repeating: 0..<0, count: pieces.count)
    for block in blocks where block.layout == .rows {
      var start = block.pieces.lowerBound
      for index in block.pieces {
        let next = index + 1
        guard next == block.pieces.upperBound || pieces[next].startsRow else { continue }
        for piece in start...index { rows[piece] = start..<next }
        start = next
      }
    }
    return rows
  }

  /// The folded text of a piece.
  func key(of piece: Piece) -> MatchKey { withUTF8(of: piece) { MatchKey(utf8: $0) } }
}
