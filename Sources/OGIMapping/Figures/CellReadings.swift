#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGIDocuments
import OGIText

/// One way to read a cell, and what it costs in nats against a cell that is read as printed.
struct FigureCandidate: Sendable {
  /// What the cell says, one for each column that it fills; `nil` for a figure that cannot be read.
  let figures: [Figure?]
  let cost: Double
}

/// The ways to read a cell, and what it costs to take it for no cell at all.
struct CellReadings: Sendable {
  let candidates: [FigureCandidate]
  let strayCost: Double
  /// The cost of the cheapest way to take it.
  let leastCost: Double
  /// The most columns that it may fill.
  let mostColumns: Int

  init(candidates: [FigureCandidate], strayCost: Double) {
    self.candidates = candidates
    self.strayCost = strayCost
    leastCost = candidates.reduce(strayCost) { min($0, $1.cost) }
    mostColumns = candidates.reduce(0) { max($0, $1.figures.count) }
  }
}

/// Reads cells in all ways that known confusions allow.
///
/// A valid number is read as printed and in no other way. One that begins with a zero that counts for nothing, such as
/// `06`, is none: it may be two cells.
struct CellReader {
  let stream: TokenStream
  let parser: FigureParser
  let costs: AlignmentCosts
  /// Whether any figure of the row may be this number. Where none may be a fraction, a point is a stray mark.
  let admits: (Decimal) -> Bool

  /// The readings of a piece.
  func readings(of piece: Int) -> CellReadings {
    if stream.document.isUnread(piece) {
      // A column without a figure that was read: it says nothing, and stands where it stands.
      return CellReadings(
        candidates: [FigureCandidate(figures: [nil], cost: 0)], strayCost: costs.strayUnread)
    }
    let text = stream.document.text(of: stream.document.pieces[piece])
    let printed = stream.figures[piece]
    if let printed, isSound(piece) {
      return CellReadings(
        candidates: [FigureCandidate(figures: [printed], cost: 0)],
        strayCost: printed.content == .blank(.empty) ? costs.strayEmpty : costs.strayFigure)
    }
    let alternatives = parser.alternatives(of: text).filter { $0.numbers.allSatisfy(admits) }
    let ruined = alternatives.filter { !$0.numbers.isEmpty }
      .map { FigureCandidate(figures: figures(of: $0, printed: printed), cost: $0.cost) }
    let unreadable = ruined.first.map { $0.cost + costs.unreadableFigure } ?? unreadableCost(of: text)
    return CellReadings(
      candidates: ruined + [FigureCandidate(figures: [nil], cost: unreadable)],
      strayCost: strayCost(of: text, ruin: ruined.first?.cost ?? 0))
  }

  /// Whether a cell says what its figure says, and nothing else.
  func isSound(_ piece: Int) -> Bool {
    guard let figure = stream.figures[piece], figure.repair == nil else { return false }
    return (figure.number.map(admits) ?? true) && !hasLeadingZero(piece)
  }

  /// Whether a zero stands before another digit at the start of a cell.
  private func hasLeadingZero(_ piece: Int) -> Bool {
    stream.document.withUTF8(of: stream.document.pieces[piece]) { text in
      let start = text.prefix(2)
      return start.count == 2 && start.first == UInt8(ascii: "0")
        && start.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
  }

  private func figures(of alternative: FigureAlternative, printed: Figure?) -> [Figure?] {
    // What the cell says beside its number, such as its unit, is known as it stands.
    if let printed, alternative.numbers == [printed.number] { return [printed] }
    return alternative.numbers.map { Figure(.number($0), repair: alternative.repair) }
  }

  private func unreadableCost(of text: String) -> Double {
    Self.isMark(text) ? costs.unreadableMark : costs.unreadableText
  }

  /// What it costs that a text stands in no cell. If it is a figure, it is ruined no more often than another.
  private func strayCost(of text: String, ruin: Double) -> Double {
    if Self.hasNumeral(text) { return costs.strayFigure + ruin }
    return Self.isMark(text) ? costs.strayMark : costs.strayText
  }

  private static func hasNumeral(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  private static func isMark(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}

extension FigureAlternative {
  /// How the text was read as these numbers: by the edit that changes most.
  fileprivate var repair: Figure.Repair {
    if edits.contains(.gluedCells) { return .gluedCells }
    if edits.contains(.confusedDigit) { return .confusedDigits }
    return edits.contains(.strayBlank) ? .blanksBetweenDigits : .strayMarks
  }
}
