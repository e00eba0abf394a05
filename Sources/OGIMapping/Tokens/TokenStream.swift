import OGIDocuments
import OGIText

/// A document's pieces as tokens, with the figures that its cells hold.
struct TokenStream {
  let document: Document
  let tokens: [Token]
  /// The figure in each piece of a run; `nil` for a text that stands among figures.
  let figures: [Int: Figure]

  func text(of piece: Int) -> String {
    document.pieces.indices.contains(piece) ? document.text(of: document.pieces[piece]) : ""
  }

  /// The texts right before a run, in its row where rows are known.
  func labelTokens(before run: Int) -> Range<Int> {
    let row = tokens[run].pieces.first.flatMap { PhysicalRow(around: $0, in: document) }
    var start = run
    while start > 0, !tokens[start - 1].isRun, tokens[start - 1].block == tokens[run].block,
      row?.pieces.contains(tokens[start - 1].pieces.lowerBound) ?? true
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
  /// The longest text in bytes, among figures of a row, that is taken for a figure that cannot be read.
  private static let longestUnreadable = 24

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
    guard piece.range.count <= Self.longestLabel else {
      run.close()
      return
    }
    let key = document.key(of: piece)
    if run.holdsFigures, piece.isCell, document.blocks[block].layout == .rows,
      piece.range.count <= Self.longestUnreadable, !isKnown(key)
    {
      run.add(nil, at: index, piece: piece, block: block)
    } else if !key.isEmpty {
      run.close()
      run.tokens.append(
        Token(
          content: .text(Lexeme(key)), pieces: index..<index + 1, startsRow: piece.startsRow, block: block,
          isCell: piece.isCell))
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
  /// The folded text of a piece.
  func key(of piece: Piece) -> MatchKey { withUTF8(of: piece) { MatchKey(utf8: $0) } }
}
