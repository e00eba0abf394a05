#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGIText

/// One way to read a cell, and what it costs in nats against the likeliest way.
struct FigureCandidate: Sendable {
  /// What the cell says; `nil` if it holds a figure that cannot be read.
  let figure: Figure?
  let cost: Double
}

/// The ways to read a cell, the cheapest first, and what it costs to take it for no cell at all.
struct CellReadings: Sendable {
  let candidates: [FigureCandidate]
  let strayCost: Double
}

/// Reads cells in all ways that known confusions allow.
///
/// A valid number is read as printed and in no other way.
struct CellReader {
  let stream: TokenStream
  let parser: FigureParser
  let costs: AlignmentCosts
  /// Whether any figure of the row may be this number. Where none may be a fraction, a point is a stray mark.
  let admits: (Decimal) -> Bool

  /// The readings of a piece.
  func readings(of piece: Int) -> CellReadings {
    let text = stream.printed(piece)
    if let figure = stream.figures[piece] {
      if isSound(figure) {
        return CellReadings(
          candidates: [FigureCandidate(figure: figure, cost: 0)],
          strayCost: figure.content == .blank(.empty) ? costs.strayMark : costs.strayFigure)
      }
      return doubtful([figure, withoutMarks(text)].compactMap(\.self).filter(isSound(confused:)), text)
    }
    return doubtful(
      [parser.parse(text), withoutMarks(text)].compactMap(\.self).filter(isSound(confused:)), text)
  }

  /// Whether a cell says what its figure says, and nothing else.
  func isSound(_ figure: Figure) -> Bool { figure.repair == nil && isSound(confused: figure) }

  private func isSound(confused figure: Figure) -> Bool {
    figure.number.map(admits) ?? true
  }

  private func doubtful(_ figures: [Figure], _ text: String) -> CellReadings {
    var known: Set<Decimal?> = []
    let distinct = figures.filter { known.insert($0.number).inserted }
    let isMark = !text.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return CellReadings(
      candidates: distinct.map { FigureCandidate(figure: confused($0), cost: costs.confusedFigure) }
        + [FigureCandidate(figure: nil, cost: isMark ? costs.unreadableMark : costs.unreadableText)],
      strayCost: isMark ? costs.strayMark : distinct.isEmpty ? costs.strayText : costs.strayFigure)
  }

  /// A figure as one that was no valid number as printed.
  private func confused(_ figure: Figure) -> Figure {
    var figure = figure
    if figure.number != nil, figure.repair == nil { figure.repair = .confusedDigits }
    return figure
  }

  /// The figure that is left of a text without its marks.
  private func withoutMarks(_ text: String) -> Figure? {
    let rest = text.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "+"
    }
    return rest.isEmpty ? nil : parser.parse(String(String.UnicodeScalarView(rest)))
  }
}
