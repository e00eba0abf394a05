/// Running titles and page numbers: what stands at the top or bottom of pages and is no part of the text.
struct PageFurniture {
  /// The share of a page's height, at its top and bottom, in which furniture stands: an A4 page's margins have 0.08 or more.
  private static let margin = 0.1
  /// How many heights of its own a line keeps from the text if it is furniture. Lines of a table stand closer.
  private static let distance = 1.2

  /// What stands in the margins of two pages or more: the same text, or one whose first number counts the pages.
  private let running: Set<Key>

  /// What the furniture of pages has in common.
  private enum Key: Hashable {
    case text(String)
    /// The text with how far its first number is ahead of the page's.
    case counter(String, ahead: Int)
  }

  /// - Complexity: O(n log n) in the words.
  init(of pages: [Page]) {
    var counts: [Key: Int] = [:]
    for page in pages {
      let keys = Self.candidates(of: page).flatMap { Self.keys(of: $0, onPage: page.number) }
      for key in Set(keys) { counts[key, default: 0] += 1 }
    }
    running = Set(counts.filter { $0.value > 1 }.keys)
  }

  /// The words of a page's furniture.
  ///
  /// A number that may be a figure stays, unless it counts the pages.
  ///
  /// - Parameter free: The words that stand in no cell that lines are ruled around.
  /// - Complexity: O(n log n) in the words.
  func words(of page: Page, among free: [PageWord]) -> Set<PageWord> {
    let height = Typeface(of: page.words).height
    let rows = FigureRow.rows(of: LineFinder(height: height).lines(of: free), height: height)
    let furniture = Self.candidates(of: page).filter { line in
      let keys = Self.keys(of: line, onPage: page.number).filter(running.contains)
      if keys.contains(where: { if case .counter = $0 { true } else { false } }) { return true }
      return (!keys.isEmpty || Self.isPageNumber(line, on: page))
        && !line.hasFigure(under: rows, height: height)
    }
    return Set(furniture.flatMap(\.words))
  }

  /// The first and the last line of a page, where they keep apart from the others. A row of figures is none.
  private static func candidates(of page: Page) -> [TextLine] {
    let lines = LineFinder(height: Typeface(of: page.words).height).lines(of: page.words)
    guard lines.count > 1, let top = lines.first, let bottom = lines.last else { return [] }
    var candidates: [TextLine] = []
    if top.box.maxY < page.height * margin,
      lines[1].box.minY - top.box.maxY > distance * top.box.height
    {
      candidates.append(top)
    }
    if bottom.box.minY > page.height * (1 - margin),
      bottom.box.minY - lines[lines.count - 2].box.maxY > distance * bottom.box.height
    {
      candidates.append(bottom)
    }
    return candidates.filter { line in line.words.count { $0.text.contains(where: \.isWholeNumber) } < 2 }
  }

  /// A line's text without blanks, and what it is if its first number is left open.
  private static func keys(of line: TextLine, onPage page: Int) -> [Key] {
    let text = String(line.text.filter { !$0.isWhitespace })
    guard let start = text.firstIndex(where: \.isASCIIDigit) else { return [.text(text)] }
    let end = text[start...].firstIndex { !$0.isASCIIDigit } ?? text.endIndex
    guard let number = Int(text[start..<end]) else { return [.text(text)] }
    let (ahead, overflows) = number.subtractingReportingOverflow(page)
    let key = Key.counter(text[..<start] + "0" + text[end...], ahead: ahead)
    return overflows ? [.text(text)] : [.text(text), key]
  }

  /// How far from the middle of a page, as a share of its width, a page number without marks may stand, and how near to a side.
  /// By judgement: GB/T 9704 sets them a character from the text's outer side.
  private static let aside = 0.05
  private static let side = 0.2

  /// Whether a line is a number with nothing but marks beside it, or alone where page numbers stand.
  private static func isPageNumber(_ line: TextLine, on page: Page) -> Bool {
    let text = line.text.filter { !$0.isWhitespace }
    guard text.contains(where: \.isWholeNumber) else { return false }
    guard text.allSatisfy(\.isWholeNumber) else {
      return text.allSatisfy { $0.isWholeNumber || $0.isPunctuation || $0.isSymbol }
    }
    let share = line.box.midX / page.width
    return abs(share - 0.5) <= aside || share <= side || share >= 1 - side
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }

  fileprivate var isDash: Bool { unicodeScalars.first.map(WordKind.dashes.contains) ?? false }
}

extension TextLine {
  /// Whether a number of the line stands in a column with figures of other rows, no farther from them than rows of a table are.
  ///
  /// A number between dashes is a page's.
  fileprivate func hasFigure(under rows: [FigureRow], height: Double) -> Bool {
    guard text.first?.isDash != true || text.last?.isDash != true else { return false }
    let reach = TableStretch.widestGap * height
    return words.filter { $0.text.hasDigit }.contains { number in
      rows.contains { row in
        abs(row.y - y) < reach
          && row.figures.contains { figure in
            figure.box.midY != number.box.midY && figure.box.minX < number.box.maxX
              && number.box.minX < figure.box.maxX
          }
      }
    }
  }
}
