/// How an OCR engine that reads line by line wrote a text.
///
/// It is told once for a whole text, by what typed reports do not have.
enum ScanLayout {
  /// With blanks between nearly all characters, as Tesseract writes Chinese: a blank does not part cells there, and no gap
  /// tells where a label ends and its figures begin.
  case spaced
  /// With the gaps of the page kept wide, and no blanks within words.
  case gapped

  var keepsGaps: Bool { self == .gapped }

  /// Finds how the lines of a text were written; `nil` if nothing shows that they were read from a scan.
  ///
  /// - Complexity: O(n) in the bytes of the lines.
  init?(of lines: [Line], in utf8: [UInt8]) {
    if Self.areSpaced(lines) {
      self = .spaced
    } else if Self.haveStrayMarks(lines, in: utf8) {
      self = .gapped
    } else {
      return nil
    }
  }

  // MARK: Blanks between characters

  /// Blanks between Han characters, for each of these, from which text is spaced.
  ///
  /// Tesseract's output has 0.54 to 0.76 of them, that of engines that print no such blanks and typed reports at most 0.06
  /// (160 and 50 texts measured).
  private static let leastSpacing = 0.25

  private static func areSpaced(_ lines: [Line]) -> Bool {
    let (characters, blanks) = lines.reduce(into: (0, 0)) { sums, line in
      // Three bytes are a Han character.
      sums.0 += line.range.count / 3
      sums.1 += line.spacings
    }
    return Double(blanks) > leastSpacing * Double(max(characters - blanks / 3, 1))
  }

  // MARK: Stray marks

  /// Stray marks from which a text with gaps was read from a scan.
  ///
  /// Counted in lines with a figure behind a wide gap. Typed reports have none (50 texts measured), nor has the output of
  /// engines that part cells by tabs (137); Tesseract's has two or more in 50 of 107 texts. The others are cut like typed ones.
  private static let leastMarks = 2

  private static func haveStrayMarks(_ lines: [Line], in utf8: [UInt8]) -> Bool {
    utf8.withUnsafeBufferPointer { text in
      let scanner = WordScanner(text: text, separatesBars: true)
      var marks = 0
      for line in lines where line.hasGap && line.tabs == 0 {
        let words = scanner.words(in: line.range)
        guard words.hasFigureBehindGap else { continue }
        marks += words.count { isStray($0, in: utf8) } + words.dropFirst().count { isTorn($0, in: utf8) }
        if marks >= leastMarks { return true }
      }
      return false
    }
  }

  /// Whether a word is made of marks that never stand alone: dashes, slashes and stars may be cells, and bars may part them.
  private static func isStray(_ word: Word, in utf8: [UInt8]) -> Bool {
    guard word.kind == .marks else { return false }
    return String(decoding: utf8[word.range], as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation: true
      case .otherPunctuation: ".,:;!?'\"…、。，：；！？".unicodeScalars.contains(scalar)
      default: false
      }
    }
  }

  /// Whether digits have a quotation mark or one bracket of a pair among them: `”29`, `0)`.
  private static func isTorn(_ word: Word, in utf8: [UInt8]) -> Bool {
    guard word.kind == .ruin else { return false }
    var open = 0
    for scalar in String(decoding: utf8[word.range], as: UTF8.self).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .initialPunctuation, .finalPunctuation: return true
      case .openPunctuation: open += 1
      case .closePunctuation: open -= 1
      default: continue
      }
    }
    return open != 0
  }
}
