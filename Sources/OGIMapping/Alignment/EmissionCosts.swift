import OGICatalog
import OGIMatching
import OGIText

/// What it costs to explain single tokens: by a label, by figures of a row, as furniture, or not at all.
struct EmissionCosts {
  /// The most pieces that make one label.
  static let longestSplit = 4

  let tokens: ArraySlice<Token>
  let profile: Profile
  let costs: AlignmentCosts
  /// For each token and each number of tokens from it on, 1 to `longestSplit`: the labels that they may print.
  let candidates: [[[LabelIndex.Candidate]]]
  /// For each token, what it costs to leave it unexplained.
  let unexplained: [Double]
  /// For each token, the tables of which it repeats a title, heading, group or note.
  let repeats: [Set<Int>]
  /// For each token, the labels of which it is a part.
  let fragments: [Set<Int>]
  /// For each token, whether it stands in a row of the source right after a label to the letter.
  let followsLabel: [Bool]
  /// For each token, whether it is the first text of a row of the source that holds figures; of none in a scan.
  let headsFigures: [Bool]

  /// - Parameter isScanned: Whether an engine read the text from a scan, where labels run over lines that cannot be read.
  init(
    tokens: ArraySlice<Token>, profile: Profile, costs: AlignmentCosts, isScanned: Bool = false,
    cache: inout CandidateCache
  ) {
    self.tokens = tokens
    self.profile = profile
    self.costs = costs
    unexplained = tokens.map { Self.unexplained($0, costs: costs) }
    candidates = tokens.indices.map { Self.candidates(at: $0, in: tokens, cache: &cache) }
    repeats = tokens.map { token in
      token.lexeme.flatMap { profile.labels.index(of: $0.body) }.map { profile.furnitureTables[$0] } ?? []
    }
    fragments = tokens.map { token in
      token.lexeme.map { cache.fragments($0.key) } ?? []
    }
    followsLabel = tokens.indices.map { index in
      guard index > tokens.startIndex, tokens[index].isCell, !tokens[index].startsRow else { return false }
      return tokens[index - 1].lexeme.map(cache.isLabel) ?? false
    }
    headsFigures = tokens.indices.map { !isScanned && Self.headsFigures($0, in: tokens) }
  }

  /// Whether a token is the first text of a row of the source that holds figures.
  private static func headsFigures(_ start: Int, in tokens: ArraySlice<Token>) -> Bool {
    guard tokens[start].startsRow, tokens[start].isCell, !tokens[start].isRun else { return false }
    let next = tokens[(start + 1)...].first { $0.isRun || $0.startsRow || $0.block != tokens[start].block }
    return next.map { $0.figures > 0 && !$0.startsRow && $0.block == tokens[start].block } ?? false
  }

  /// The cost of a token that nothing explains.
  private static func unexplained(_ token: Token, costs: AlignmentCosts) -> Double {
    switch token.content {
    case .text(let lexeme): min(costs.textLimit, costs.textPerScalar * Double(lexeme.key.scalars.count))
    case .run(_, let figures): min(costs.figuresLimit, costs.figure * Double(figures))
    }
  }

  private static func candidates(
    at start: Int, in tokens: ArraySlice<Token>, cache: inout CandidateCache
  ) -> [[LabelIndex.Candidate]] {
    var candidates: [[LabelIndex.Candidate]] = []
    var key: MatchKey?
    for index in start..<min(start + longestSplit, tokens.endIndex) {
      guard let lexeme = tokens[index].lexeme else { break }
      // What is a label to the letter is no part of another.
      if index > start, cache.isLabel(lexeme) { break }
      let joined = key.map { $0.appending(lexeme.key) } ?? lexeme.key
      if joined.scalars.count > cache.longestText { break }
      candidates.append(cache.candidates(for: joined, isWhole: index == start))
      key = joined
    }
    return candidates
  }

  /// The cost of a label that differs in its enumerator from the row's.
  func enumeratorCost(read: Enumerator?, printed: Enumerator?) -> Double {
    switch (read, printed) {
    case (nil, nil): 0
    case (let read?, let printed?):
      if read.ordinal != printed.ordinal {
        costs.enumeratorDiffers
      } else {
        read.style == printed.style ? 0 : costs.enumeratorMissing / 2
      }
    default: costs.enumeratorMissing
    }
  }

  /// The cost of a run of cells as the figures of a row with so many slots.
  ///
  /// - Parameter isOneRow: Whether the source tells rows apart. Where it does not, the figures of several rows run
  ///   together.
  func figuresCost(cells: Int, figures: Int, slots: Int, isOneRow: Bool) -> Double {
    if figures > slots { return costs.cellExtra * (isOneRow ? Double(figures - slots) : 1) }
    return cells < slots ? costs.cellMissing * Double(slots - cells) : 0
  }
}

/// The labels near to texts, kept for each distinct text.
struct CandidateCache {
  /// So many texts are kept; a report has some hundred.
  private static let mostTexts = 16_384

  /// A text of one piece, or of several that are joined.
  private struct Text: Hashable {
    let key: MatchKey
    let isWhole: Bool
  }

  private let labels: LabelIndex
  private let costs: AlignmentCosts
  private var candidatesByText: [Text: [LabelIndex.Candidate]] = [:]
  private var fragmentsByText: [MatchKey: Set<Int>] = [:]
  /// Longer texts are no label.
  let longestText: Int

  init(profile: Profile, costs: AlignmentCosts) {
    labels = profile.labels
    self.costs = costs
    longestText = 2 * profile.longestLabel
  }

  /// The labels near to a text, with the note at its end and without it.
  ///
  /// - Parameter isWhole: Whether the text is all of one piece: of texts that are joined, more must be left of a label.
  mutating func candidates(for key: MatchKey, isWhole: Bool = true) -> [LabelIndex.Candidate] {
    let text = Text(key: key, isWhole: isWhole)
    if let candidates = candidatesByText[text] { return candidates }
    if candidatesByText.count >= Self.mostTexts { candidatesByText.removeAll() }
    let lexeme = Lexeme(key)
    let limit =
      isLabel(lexeme)
      ? costs.candidateLimitOfLabels : costs.candidateLimit(length: key.scalars.count, isWhole: isWhole)
    var best: [Int: Double] = [:]
    for text in [lexeme.body, lexeme.bare, lexeme.enumerator == nil ? nil : key].compactMap({ $0 }) {
      for candidate in labels.candidates(for: text, limit: limit) {
        best[candidate.label] = min(best[candidate.label] ?? .infinity, candidate.cost)
      }
    }
    let candidates = best.map { LabelIndex.Candidate(label: $0.key, cost: $0.value) }
      .sorted { ($0.cost, $0.label) < ($1.cost, $1.label) }
    candidatesByText[text] = candidates
    return candidates
  }

  /// Whether a text with three characters or more is a label to the letter.
  func isLabel(_ lexeme: Lexeme) -> Bool {
    lexeme.body.scalars.count > 2 && labels.index(of: lexeme.body) != nil
  }

  /// The labels of which a text is a part.
  mutating func fragments(_ key: MatchKey) -> Set<Int> {
    if let fragments = fragmentsByText[key] { return fragments }
    if fragmentsByText.count >= Self.mostTexts { fragmentsByText.removeAll() }
    let body = key.enumerated.body
    var fragments: Set<Int> = []
    if !body.isEmpty {
      for (label, text) in labels.labels.enumerated() where text != body && text.contains(body) {
        fragments.insert(label)
      }
    }
    fragmentsByText[key] = fragments
    return fragments
  }
}

extension AlignmentCosts {
  /// The most that another label may cost for a text that is a label to the letter: as much as a telling character.
  fileprivate var candidateLimitOfLabels: Double { substitution * telling }

  /// The most that a label may cost for a text to be compared with it.
  fileprivate func candidateLimit(length: Int, isWhole: Bool) -> Double {
    let limit = min(textLimit, textPerScalar * Double(length)) + rowMissing
    return isWhole ? max(limit, (1 - leastSimilarity) * substitution * Double(length)) : limit
  }
}
