import OGIDocuments
import OGIText

/// Makes tokens of pieces: runs of figures and blank cells, and texts.
struct Tokenizer {
  let parser: FigureParser
  /// Whether a folded text is a label or a unit of a known form.
  let isKnown: (MatchKey) -> Bool
  /// Finds the cells that number rows; `nil` if no known form has any.
  var codeFinder: CodeFinder?
  /// Finds the texts that stand where figures should.
  var textFinder: FigureTextFinder?

  func tokens(of document: Document) -> TokenStream {
    let reader = PieceReader(parser: parser, isKnown: isKnown)
    let readings = document.pieces.indices.map { reader.reading(of: $0, in: document) }
    let codes = codeFinder?.codes(of: document, readings: readings) ?? Codes()
    let marks = ScanMarks(document: document, readings: readings)
    var run = Run(tokens: [], figures: [:])
    run.tokens.reserveCapacity(document.pieces.count)
    for (block, stretch) in document.blocks.enumerated() {
      let settler = RuinSettler(
        pieces: document.pieces[stretch.pieces], layout: stretch.layout, isScanned: marks.isScanned)
      let settled = settler.settled(readings[stretch.pieces])
      // Beside the labels of scans stand texts that are only dirt.
      let texts =
        stretch.layout == .rows && !marks.isScanned
        ? textFinder?.texts(
          among: document.pieces[stretch.pieces], readings: settled, isPassedOver: codes.taken.contains) ?? []
        : []
      for (index, reading) in zip(stretch.pieces, settled) {
        let piece = document.pieces[index]
        if piece.startsRow { run.close() }
        if codes.taken.contains(index) { continue }
        if !texts.isEmpty, texts.contains(index) {
          run.add(nil, at: index, piece: piece, block: block)
          continue
        }
        let isAmongCells = run.holdsFigures && piece.isCell && stretch.layout == .rows
        add(reading, at: index, piece: piece, block: block, isAmongCells: isAmongCells, to: &run)
      }
      run.close()
    }
    return TokenStream(
      document: document, tokens: run.tokens, figures: run.figures, codes: codes, marks: marks)
  }

  private func add(
    _ reading: PieceReading, at index: Int, piece: Piece, block: Int, isAmongCells: Bool, to run: inout Run
  ) {
    switch reading {
    case .figure(let figure):
      run.add(figure, at: index, piece: piece, block: block)
    case .ruin(let ruin):
      addText(ruin.key, at: index, piece: piece, block: block, isAmongCells: isAmongCells, to: &run)
    case .text(let key):
      addText(key, at: index, piece: piece, block: block, isAmongCells: isAmongCells, to: &run)
    }
  }

  private func addText(
    _ key: MatchKey?, at index: Int, piece: Piece, block: Int, isAmongCells: Bool, to run: inout Run
  ) {
    if isAmongCells, key.map({ !isKnown($0) }) ?? true {
      run.add(nil, at: index, piece: piece, block: block)
    } else {
      run.close()
      guard let key, !key.isEmpty else { return }
      run.tokens.append(
        Token(
          content: .text(Lexeme(key)), pieces: index..<index + 1, startsRow: piece.startsRow, block: block,
          isCell: piece.isCell))
    }
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
