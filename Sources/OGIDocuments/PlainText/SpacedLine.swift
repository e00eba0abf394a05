/// A line of text with blanks between its characters, and where in it the figures begin.
struct SpacedLine {
  /// The least sum of log odds for which a line has figures: one clear number at its end is enough, a number with a word
  /// after it, such as 20 条 or a date, is not.
  private static let leastEvidence = 3.5

  let words: [Word]
  /// Where the figures begin; the number of words if the line has none.
  let start: Int

  /// Finds the most likely cut: words up to it are the label, those after it figures or what is left of them.
  ///
  /// Words are taken to be independent, so that the likeliest cut is the one after which the words' log odds have the
  /// largest sum.
  ///
  /// - Complexity: O(n) in the words.
  init(words: [Word]) {
    self.words = words
    var start = words.count
    var sum = 0.0
    var largest = Self.leastEvidence
    for index in words.indices.reversed() {
      sum += words[index].kind.evidence
      if sum > largest { (start, largest) = (index, sum) }
    }
    self.start = start
  }

  var figures: ArraySlice<Word> { words[start...] }
  var label: ArraySlice<Word> { words[..<start] }

  /// The label's parts between bars, the unit, and the figures.
  func chunks(units: UnitWords, in utf8: [UInt8]) -> [Chunk] {
    var text = label
    var unit: Word?
    if !figures.isEmpty, text.count > 1, let last = text.last, units.contain(last, in: utf8) {
      unit = last
      text.removeLast()
    }
    let parts = text.split { $0.kind == .bar }.compactMap { Chunk($0, isFigure: false) }
    let cells = cells.map { Chunk($0, isFigure: true) }
    return parts + [unit.map { Chunk($0, isFigure: false) }].compactMap(\.self) + cells
  }

  /// The words that stand for cells. Bars are lines of the table if a third of the words or more are bars, and misread
  /// figures if they are rarer.
  private var cells: [Word] {
    let bars = figures.count { $0.kind == .bar }
    return bars * 3 >= figures.count ? figures.filter { $0.kind != .bar } : Array(figures)
  }
}

extension Word.Kind {
  /// How much likelier the word is among the figures of a row than in its label, in nats.
  ///
  /// Measured on Tesseract's output for rows whose other cells agree with the truth, by
  /// `Scripts/learn-digit-confusions.py --words`: 6,000 words of figures, 4,000 of labels.
  fileprivate var evidence: Double {
    switch self {
    case .number: 3.9
    case .ruin: 1.6
    case .letter: 1.2
    case .bar: 0
    case .letters: -1.5
    case .marks: -2.1
    case .character: -2.9
    case .numbering: -3.8
    case .text: -4.2
    }
  }
}

/// The words that stand in a column of units, between labels and single figures.
///
/// A list prints few units and repeats them; the last words of other labels differ from row to row.
struct UnitWords {
  /// A word repeats from this number on.
  private static let leastRepeats = 3
  /// The longest unit in Unicode scalars. 人次 and 万元 have two.
  private static let longest = 2

  private var counts: [ArraySlice<UInt8>: Int] = [:]
  private var hasColumn = false

  /// Counts the words that stand before single figures.
  ///
  /// - Complexity: O(n) in the lines.
  init(of lines: [SpacedLine], in utf8: [UInt8]) {
    var rows = 0
    for line in lines where line.figures.count == 1 && line.label.count > 1 {
      rows += 1
      if let word = line.label.last, word.scalars <= Self.longest {
        counts[utf8[word.range], default: 0] += 1
      }
    }
    let repeated = counts.values.filter { $0 >= Self.leastRepeats }.reduce(0, +)
    hasColumn = repeated * 2 > rows
  }

  /// Whether a word before figures is a unit.
  func contain(_ word: Word, in utf8: [UInt8]) -> Bool {
    hasColumn && (counts[utf8[word.range]] ?? 0) > 0
  }
}
