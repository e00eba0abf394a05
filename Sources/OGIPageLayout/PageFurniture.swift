/// Running titles and page numbers: what stands at the top or bottom of pages and is no part of the text.
struct PageFurniture {
  /// The share of a page's height, at its top and bottom, in which furniture stands: an A4 page's margins have 0.08 or more.
  private static let margin = 0.1
  /// How many heights of its own a line keeps from the text if it is furniture. Lines of a table stand closer.
  private static let distance = 1.2

  /// Texts that stand in the margins of two pages or more, with their numbers left open.
  private let running: Set<String>

  /// - Complexity: O(n log n) in the words.
  init(of pages: [Page]) {
    var counts: [String: Int] = [:]
    for page in pages {
      for key in Set(Self.candidates(of: page).map(Self.key)) { counts[key, default: 0] += 1 }
    }
    running = Set(counts.filter { $0.value > 1 }.keys)
  }

  /// The words of a page's furniture.
  func words(of page: Page) -> Set<PageWord> {
    let furniture = Self.candidates(of: page).filter { line in
      let key = Self.key(line)
      return running.contains(key) || Self.isPageNumber(key)
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

  /// A line's text without blanks, one digit for each number.
  private static func key(_ line: TextLine) -> String {
    var key = ""
    for character in line.text where !character.isWhitespace {
      if !character.isWholeNumber { key.append(character) } else if key.last != "0" { key.append("0") }
    }
    return key
  }

  /// Whether a text is a number with nothing but marks beside it.
  private static func isPageNumber(_ key: String) -> Bool {
    key.contains("0") && key.allSatisfy { $0 == "0" || $0.isPunctuation || $0.isSymbol }
  }
}
