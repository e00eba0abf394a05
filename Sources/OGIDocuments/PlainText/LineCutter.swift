/// Cuts lines into labels and figures.
struct LineCutter {
  let utf8: [UInt8]
  /// How an OCR engine wrote the text; `nil` if none did.
  let scan: ScanLayout?
  private let units: UnitWords

  /// Makes a cutter for lines that stand together, which tell what units they print.
  ///
  /// - Complexity: O(n) in the bytes of the lines.
  init(utf8: [UInt8], scan: ScanLayout? = nil, lines: ArraySlice<Line> = []) {
    self.utf8 = utf8
    self.scan = scan
    units =
      scan.map { scan in
        utf8.withUnsafeBufferPointer { text in
          let scanner = WordScanner(text: text, separatesBars: true)
          return UnitWords(
            of: lines.lazy.map { ScannedLine(words: scanner.words(in: $0.range), layout: scan) }, in: utf8)
        }
      } ?? UnitWords()
  }

  /// The parts of a line.
  ///
  /// - Complexity: O(n) in the bytes of the line.
  func chunks(of line: Line) -> [Chunk] {
    chunks(of: words(in: line.range, separatesBars: scan != nil || line.bars > 0))
  }

  /// The parts of a cell into which gaps were typed, with figures after them; `nil` if there is no such gap.
  ///
  /// - Complexity: O(n) in the bytes of the cell.
  func chunks(ofCell range: Range<Int>) -> [Chunk]? {
    let words = words(in: range, separatesBars: false)
    guard words.dropFirst().contains(where: { $0.gap > 1 }) else { return nil }
    let chunks = gappedChunks(of: words[...])
    return chunks.contains(where: \.isFigure) ? chunks : nil
  }

  private func words(in range: Range<Int>, separatesBars: Bool) -> [Word] {
    utf8.withUnsafeBufferPointer { WordScanner(text: $0, separatesBars: separatesBars).words(in: range) }
  }

  private func chunks(of words: [Word]) -> [Chunk] {
    guard let scan else { return gappedChunks(of: words[...]) }
    if isPageNumber(words[...]) { return [Chunk(words[...], isFigure: false)].compactMap(\.self) }
    let cut = ScannedLine(words: words, layout: scan)
    var label = cut.label
    var unit: Word?
    if !cut.figures.isEmpty, label.count > 1, let last = label.last, units.contain(last, in: utf8) {
      unit = last
      label.removeLast()
    }
    let parts =
      scan.keepsGaps
      ? gappedChunks(of: label)
      : label.split { $0.kind == .bar }.compactMap { Chunk($0, isFigure: false) }
    return parts + [unit.map { Chunk($0, isFigure: false) }].compactMap(\.self)
      + cut.cells.map { Chunk($0, isFigure: true) }
  }

  // MARK: Gaps

  /// The parts of words at bars and at gaps of two blanks or more, with the figures at the end of a part cut off from the
  /// text before them.
  private func gappedChunks(of words: ArraySlice<Word>) -> [Chunk] {
    Self.groups(of: words).flatMap(separatingFigures)
  }

  /// Groups of words with single blanks between them. Bars are in none.
  private static func groups(of words: ArraySlice<Word>) -> [ArraySlice<Word>] {
    var groups: [ArraySlice<Word>] = []
    var start = words.startIndex
    for index in words.indices.dropFirst() where words[index].gap > 1 {
      groups.append(words[start..<index])
      start = index
    }
    if start < words.endIndex { groups.append(words[start...]) }
    return groups.flatMap { group in group.split { $0.kind == .bar } }
  }

  /// Cuts trailing figures off, and a short word before them, which may be a unit.
  private func separatingFigures(_ words: ArraySlice<Word>) -> [Chunk] {
    if isPageNumber(words) { return [Chunk(words, isFigure: false)].compactMap(\.self) }
    let figures = figures(endOf: words)
    var text = words[..<figures.startIndex]
    var chunks: [Chunk?] = []
    if !figures.isEmpty, text.count > 1, let unit = text.last, unit.scalars <= 2 {
      chunks.append(Chunk(text.dropLast(), isFigure: false))
      text = text.suffix(1)
    }
    chunks.append(Chunk(text, isFigure: false))
    if isGroupedNumber(figures) {
      chunks.append(Chunk(figures, isFigure: true))
    } else {
      chunks += figures.map { Chunk($0, isFigure: true) }
    }
    return chunks.compactMap(\.self)
  }

  /// The words from which on all are figures, clear ones or, beside these, ruined ones.
  private func figures(endOf words: ArraySlice<Word>) -> ArraySlice<Word> {
    let start = words.lastIndex { !$0.isFigure && $0.kind != .ruin }.map { $0 + 1 } ?? words.startIndex
    let figures = words[start...]
    return figures.contains(where: \.isFigure) ? figures : words.suffix(0)
  }

  /// Whether words are a number between dashes.
  private func isPageNumber(_ words: ArraySlice<Word>) -> Bool {
    guard words.count == 3, let first = words.first, let last = words.last else { return false }
    return first.scalars == 1 && last.scalars == 1 && utf8[first.range] == utf8[last.range]
      && first.isFigure && !isDigit(utf8[first.range])
  }

  private func isDigit(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether words are one number with a blank before each group of three digits, such as 1 234 567.
  private func isGroupedNumber(_ words: ArraySlice<Word>) -> Bool {
    guard words.count > 1, let first = words.first, first.scalars <= 3 else { return false }
    return words.dropFirst().allSatisfy { $0.range.count == 3 && isDigit(utf8[$0.range]) }
      && utf8[first.range].contains { $0 != UInt8(ascii: "0") }
  }
}
