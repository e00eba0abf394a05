internal import OGIDocuments

extension Page {
  /// The shares of a word's height between which a line strikes it out.
  ///
  /// Boxes reach from the ascent of a font to its descent. Chromium, LibreOffice and Word strike between 0.38 and 0.6 of that,
  /// and underline from 0.85 on.
  private static let middle = 0.3...0.72
  /// How far a line may reach beyond the words that it strikes out, in heights of a word.
  private static let overhang = 0.35
  /// How many words about the height of a line are looked at: a report's page has some 1,000 in all.
  private static let mostWords = 1_000

  /// The page without the words, or parts of words, that lines strike out, and without those lines.
  ///
  /// - Complexity: O(n log n) in the words and the rules, and linear in at most 1,000 words for each of at most 20,000 rules.
  func withoutStruckWords() -> Page {
    let sorted = words.indices.sorted { words[$0].box.midY < words[$1].box.midY }
    guard rules.count <= RuledTableFinder.mostRules, let tallest = words.map(\.box.height).max() else {
      return self
    }
    let walls = RuleMerger.merged(rules, .vertical)
    var page = self
    var strikes = [[ClosedRange<Double>]](repeating: [], count: words.count)
    page.rules = rules.filter { rule in
      guard rule.direction == .horizontal else { return true }
      let start = sorted.partitioningIndex { words[$0].box.midY > rule.position - tallest / 2 }
      let struck = sorted[start...].prefix(Self.mostWords).prefix {
        words[$0].box.midY < rule.position + tallest / 2
      }
      .filter { words[$0].isStruck(by: rule, within: Self.middle) }
      guard let box = struck.map({ words[$0].box }).union else { return true }
      let overhang = Self.overhang * box.height
      guard rule.extent.lowerBound > box.minX - overhang, rule.extent.upperBound < box.maxX + overhang,
        !rule.isParting(walls)
      else { return true }
      for index in struck { strikes[index].append(rule.extent) }
      return false
    }
    page.words = zip(words, strikes).flatMap { $1.isEmpty ? [$0] : $0.parts(beside: $1) }
    for (word, strikes) in zip(words, strikes) where !strikes.isEmpty { page.noteOmission(of: word) }
    return page
  }
}

extension PageWord {
  /// Whether a line runs through the middle of a character or more.
  fileprivate func isStruck(by rule: Rule, within shares: ClosedRange<Double>) -> Bool {
    box.height > 0 && shares.contains((rule.position - box.minY) / box.height)
      && characters.contains { rule.extent.contains($0.middle) }
  }

  /// The runs of characters that none of some extents cover.
  fileprivate func parts(beside extents: [ClosedRange<Double>]) -> [PageWord] {
    guard box.width > 0 else { return [] }
    let characters = characters
    let ends = characters.dropFirst().map(\.start) + [box.maxX]
    var parts: [(text: String, start: Double, end: Double)] = []
    var isOpen = false
    for (character, end) in zip(characters, ends) {
      let isStruck = extents.contains { $0.contains(character.middle) }
      defer { isOpen = !isStruck }
      guard !isStruck else { continue }
      if isOpen, let last = parts.indices.last {
        parts[last].text.append(text[character.index])
        parts[last].end = end
      } else {
        parts.append((String(text[character.index]), character.start, end))
      }
    }
    return parts.map { part in
      slice(part.text, from: (part.start - box.minX) / box.width, to: (part.end - box.minX) / box.width)
    }
  }
}

extension Rule {
  /// Whether the rule reaches from one wall to another, as the line between two cells does.
  fileprivate func isParting(_ walls: [Rule]) -> Bool {
    [extent.lowerBound, extent.upperBound].allSatisfy { end in
      let first = walls.partitioningIndex { $0.position >= end - RuleMerger.tolerance }
      return walls[first...].prefix { $0.position <= end + RuleMerger.tolerance }
        .contains { $0.extent.contains(position) }
    }
  }
}
