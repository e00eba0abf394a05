/// A line of text that an OCR engine read, and where in it the figures begin.
struct ScannedLine {
  let words: [Word]
  /// Where the figures begin; the number of words if the line has none.
  let start: Int

  /// Finds the most likely cut: words up to it are the label, those after it figures or what is left of them.
  ///
  /// Words are taken to be independent, so that the likeliest cut is the one after which the words' log odds have the
  /// largest sum. Marks and letters at the end of the line count for nothing: the dirt at a page's edge stands beside
  /// figures and labels alike.
  ///
  /// - Complexity: O(n) in the words.
  init(words: [Word], layout: ScanLayout) {
    self.words = words
    var start = words.count
    var sum = 0.0
    var largest = layout.leastEvidence
    let edge = words.lastIndex { !$0.kind.isDirt } ?? words.startIndex
    for index in words.indices.prefix(edge + 1).reversed() {
      sum += layout.evidence(words[index], isFirst: index == words.startIndex)
      if sum > largest { (start, largest) = (index, sum) }
    }
    self.start = start
  }

  var figures: ArraySlice<Word> { words[start...] }
  var label: ArraySlice<Word> { words[..<start] }

  /// The words that stand for cells. Bars are lines of the table if a third of the words or more are bars, and misread
  /// figures if they are rarer.
  var cells: [Word] {
    let bars = figures.count { $0.kind == .bar }
    return bars * 3 >= figures.count ? figures.filter { $0.kind != .bar } : Array(figures)
  }
}

extension Word.Kind {
  /// Whether the word holds neither digits nor Han.
  fileprivate var isDirt: Bool {
    switch self {
    case .letter, .letters, .marks, .bar: true
    case .number, .ruin, .numbering, .character, .text: false
    }
  }
}

extension ScanLayout {
  /// The least sum of log odds for which a line has figures: one clear number at its end is enough, a number with a word
  /// after it, such as 20 条 or a date, is not.
  fileprivate var leastEvidence: Double {
    switch self {
    case .spaced: 3.5
    case .gapped: 2
    }
  }

  /// How much likelier a word is among the figures of a row than in its label, in nats.
  ///
  /// Measured on Tesseract's output for rows whose other cells agree with the truth, by
  /// `Scripts/learn-digit-confusions.py --words`: 6,000 words of figures and 4,000 of labels in all of its texts, 3,800 and
  /// 400 in those with gaps.
  ///
  /// - Parameter isFirst: Whether the word is its line's first: what stands before it is no gap.
  fileprivate func evidence(_ word: Word, isFirst: Bool) -> Double {
    switch self {
    case .spaced: Self.spacedEvidence(word.kind)
    case .gapped:
      word.gap > 1 && !isFirst ? Self.wideEvidence(word.kind) : Self.singleEvidence(word.kind)
    }
  }

  /// The evidence of a word where blanks stand between all characters.
  private static func spacedEvidence(_ kind: Word.Kind) -> Double {
    switch kind {
    case .number: 3.9
    case .ruin: 1.8
    case .letter: 1.3
    case .bar: -0.6
    case .letters: -1.5
    case .marks: -2.6
    case .character: -2.9
    case .numbering: -3.8
    case .text: -4.2
    }
  }

  /// The evidence of a word after a single blank, where gaps are kept.
  private static func singleEvidence(_ kind: Word.Kind) -> Double {
    switch kind {
    case .number: 2.2
    case .ruin: 1.1
    case .numbering: -2.1
    case .letter, .letters: -2.3
    case .bar: -3.2
    case .marks: -3.7
    case .character: -4.8
    case .text: -6.1
    }
  }

  /// The evidence of a word after a wide gap.
  private static func wideEvidence(_ kind: Word.Kind) -> Double {
    switch kind {
    case .number: 4.3
    case .letter: 1.2
    case .ruin: 1.0
    case .character: -0.4
    case .marks: -0.9
    case .bar: -1.2
    case .letters: -2.5
    case .numbering: -3.6
    case .text: -3.9
    }
  }
}
