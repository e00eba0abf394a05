import OGIDocuments
import OGIText

/// A document's pieces as tokens, with the figures that its cells hold.
struct TokenStream {
  let document: Document
  let tokens: [Token]
  /// The figure in each piece of a run; `nil` for a text that stands among figures.
  let figures: [Int: Figure]
  /// The token that each piece belongs to; -1 for pieces that are none.
  private let tokenOfPiece: [Int32]
  /// For each piece, the row of the source that it stands in; empty where rows are not known.
  private let rows: [Range<Int>]

  init(document: Document, tokens: [Token], figures: [Int: Figure]) {
    self.document = document
    self.tokens = tokens
    self.figures = figures
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

  func place(of token: Int) -> Place? {
    guard tokens.indices.contains(token), let piece = tokens[token].pieces.first else { return nil }
    return document.pieces[piece].place
  }
}

/// Makes tokens of pieces: runs of figures and blank cells, and texts.
struct Tokenizer {
  /// The longest text in bytes that is folded and compared with labels. The longest label of the official forms has
  /// some 140.
  private static let longestLabel = 360

  let parser: FigureParser
  /// Whether a folded text is a label or a unit of a known form.
  let isKnown: (MatchKey) -> Bool

  func tokens(of document: Document) -> TokenStream {
    var run = Run(tokens: [], figures: [:])
    run.tokens.reserveCapacity(document.pieces.count)
    for (block, stretch) in document.blocks.enumerated() {
      for index in stretch.pieces {
        let piece = document.pieces[index]
        if piece.startsRow { run.close() }
        read(piece, at: index, block: block, document: document, into: &run)
      }
      run.close()
    }
    return TokenStream(document: document, tokens: run.tokens, figures: run.figures)
  }

  private func read(_ piece: Piece, at index: Int, block: Int, document: Document, into run: inout Run) {
    if let figure = figure(in: piece, document: document) {
      run.add(figure, at: index, piece: piece, block: block)
      return
    }
    let mayBeUnreadable = run.holdsFigures && piece.isCell && document.blocks[block].layout == .rows
    let key = piece.range.count <= Self.longestLabel ? document.key(of: piece) : nil
    if mayBeUnreadable, key.map({ !isKnown($0) }) ?? true {
      run.add(nil, at: index, piece: piece, block: block)
    } else if let key, !key.isEmpty {
      run.close()
      run.tokens.append(
        Token(
          content: .text(Lexeme(key)), pieces: index..<index + 1, startsRow: piece.startsRow, block: block,
          isCell: piece.isCell))
    } else {
      run.close()
    }
  }

  private func figure(in piece: Piece, document: Document) -> Figure? {
    if piece.isEmpty { return Figure(.blank(.empty)) }
    let figure = document.withUTF8(of: piece) { parser.parse(utf8: $0) }
    // Numbering that stands apart from its label, such as 1., reads as a figure too.
    if figure?.repair != nil, Lexeme(document.key(of: piece)).isNumbering { return nil }
    return figure
  }

  /// The run that is being read, and all tokens before it.
  private struct Run {
    var tokens: [Token]
    var figures: [Int: Figure]
    private var pieces = 0..<0
    private var count = 0
    private var startsRow = false
    private var isCell = false
    private var block = 0

    init(tokens: [Token], figures: [Int: Figure]) {
      self.tokens = tokens
      self.figures = figures
    }

    var holdsFigures: Bool { count > 0 }

    mutating func add(_ figure: Figure?, at index: Int, piece: Piece, block: Int) {
      if pieces.isEmpty {
        pieces = index..<index
        startsRow = piece.startsRow
        isCell = piece.isCell
        self.block = block
      }
      pieces = pieces.lowerBound..<index + 1
      figures[index] = figure
      if case .blank? = figure?.content { return }
      count += 1
    }

    mutating func close() {
      guard !pieces.isEmpty else { return }
      tokens.append(
        Token(
          content: .run(cells: pieces.count, figures: count), pieces: pieces, startsRow: startsRow,
          block: block,
          isCell: isCell))
      pieces = 0..<0
      count = 0
    }
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
