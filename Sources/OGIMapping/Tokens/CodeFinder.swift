#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGIDocuments
import OGIText

/// Finds the cells that number the rows of a table: codes, which look like figures and are none.
///
/// Codes stand right behind the labels and rise from row to row, as figures never do for long. The numbers behind the
/// labels of a document are searched for stretches that rise, as local alignment searches for stretches that agree: a
/// number that goes on counts for a stretch, one that does not counts against it.
struct CodeFinder {
  /// The columns of codes that forms have.
  struct Columns: Sendable {
    /// The most columns of figures beside one of them.
    let figures: Int
    let headings: Set<MatchKey>

    /// `nil` if no section has one.
    init?(of sections: [FormSection]) {
      let coded = sections.filter { $0.codes != nil }
      guard let figures = coded.map(\.columns.count).max() else { return nil }
      self.figures = figures
      let labels = coded.compactMap(\.codes)
      headings = Set(labels.flatMap { [$0.text] + $0.variants }.map { MatchKey($0) })
    }
  }

  /// So many numbers more must go on than do not. A judgement: eight figures that rise by no more than three each are
  /// not known from any report.
  private static let leastScore = 8
  /// The same where the heading of a column of codes is printed to the letter.
  private static let leastScoreUnderHeading = 3
  /// Codes that are skipped at most, beside those of rows that hold another number: rows that are lost.
  private static let mostSkipped = 2
  /// Numbers that do not go on, at most, between two that do.
  private static let widestGap = 7
  private static let largest = 999

  let columns: Columns
  let units: Set<MatchKey>

  /// A cell right behind a label.
  private struct Candidate {
    let piece: Int
    let block: Int
    /// `nil` if it is no number that a code may be.
    let number: Int?
    /// Whether what stands behind leaves no doubt: a unit, or a cell for each column.
    let isFollowed: Bool
  }

  /// The pieces that hold codes.
  ///
  /// - Complexity: O(n) in the document's pieces.
  func codes(of document: Document, readings: [PieceReading]) -> Set<Int> {
    let candidates = candidates(in: document, readings: readings)
    let isHeaded = readings.contains { reading in
      if case .text(let key?) = reading { columns.headings.contains(key) } else { false }
    }
    var codes: Set<Int> = []
    for stretch in stretches(in: candidates, from: isHeaded ? Self.leastScoreUnderHeading : Self.leastScore) {
      codes.formUnion(stretch.map { candidates[$0].piece })
      let extent = extent(of: stretch, among: candidates)
      codes.formUnion(candidates[extent].filter(\.isFollowed).map(\.piece))
    }
    return codes
  }

  /// The candidates from the first of a stretch to the last, with those around it in whose place a code stands.
  private func extent(of stretch: [Int], among candidates: [Candidate]) -> Range<Int> {
    guard var first = stretch.first, var last = stretch.last else { return 0..<0 }
    while first > 0, candidates[first - 1].isFollowed, candidates[first - 1].block == candidates[first].block
    {
      first -= 1
    }
    while last + 1 < candidates.count, candidates[last + 1].isFollowed,
      candidates[last + 1].block == candidates[last].block
    {
      last += 1
    }
    return first..<last + 1
  }

  private func candidates(in document: Document, readings: [PieceReading]) -> [Candidate] {
    var candidates: [Candidate] = []
    for (index, block) in document.blocks.enumerated() {
      for piece in block.pieces.dropFirst() {
        guard case .text(let label?) = readings[piece - 1], !label.isEmpty, !units.contains(label) else {
          continue
        }
        let isText = if case .text = readings[piece] { true } else { false }
        if isText || block.layout == .rows && document.pieces[piece].startsRow { continue }
        candidates.append(
          Candidate(
            piece: piece, block: index, number: number(readings[piece]),
            isFollowed: isFollowed(piece, in: document, block: block, readings: readings)))
      }
    }
    return candidates
  }

  private func number(_ reading: PieceReading) -> Int? {
    guard case .figure(let figure?) = reading, figure.repair == nil, figure.unit == nil,
      let number = figure.number, number > 0, number <= Decimal(Self.largest)
    else { return nil }
    return Int(number.description)
  }

  private func isFollowed(
    _ piece: Int, in document: Document, block: Document.Block, readings: [PieceReading]
  ) -> Bool {
    var cells = 0
    for next in block.pieces.suffix(from: min(piece + 1, block.pieces.upperBound)) {
      if block.layout == .rows, document.pieces[next].startsRow { break }
      if case .text(let key) = readings[next] { return cells == 0 && key.map(units.contains) ?? false }
      cells += 1
      if cells == columns.figures { return true }
    }
    return false
  }

  /// The stretches of numbers that rise, as positions among the candidates; the best first, none twice.
  private func stretches(in candidates: [Candidate], from leastScore: Int) -> [[Int]] {
    let numbered = candidates.indices.filter { candidates[$0].number != nil }
    var scores: [Int] = []
    var previous: [Int?] = []
    for (position, candidate) in numbered.enumerated() {
      var best: (score: Int, position: Int)?
      for earlier in max(0, position - Self.widestGap - 1)..<position {
        guard let from = candidates[numbered[earlier]].number, let to = candidates[candidate].number else {
          continue
        }
        let gap = position - earlier
        let score = scores[earlier] - (gap - 1)
        if to > from, to - from <= gap + Self.mostSkipped, score > best?.score ?? 0 {
          best = (score, earlier)
        }
      }
      scores.append(1 + (best?.score ?? 0))
      previous.append(best?.position)
    }
    var stretches: [[Int]] = []
    var taken: Set<Int> = []
    for end in scores.indices.sorted(by: { (scores[$1], $0) < (scores[$0], $1) })
    where scores[end] >= leastScore {
      let stretch = Array(sequence(first: end) { previous[$0] })
      guard taken.isDisjoint(with: stretch) else { continue }
      taken.formUnion(stretch)
      stretches.append(stretch.reversed().map { numbered[$0] })
    }
    return stretches
  }
}
