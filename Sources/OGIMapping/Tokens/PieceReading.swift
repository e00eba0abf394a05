import OGIDocuments
import OGIText

/// What a piece is by itself.
enum PieceReading {
  /// A figure, a blank, or what is left of a figure that cannot be read (`nil`).
  case figure(Figure?)
  /// What is a figure among figures, and none elsewhere: numbering, or digits with marks and letters.
  case ruin(Ruin, MatchKey?)
  /// A text, folded; `nil` if it is too long for a label.
  case text(MatchKey?)

  struct Ruin {
    /// `nil` if it cannot be read.
    var figure: Figure?
    /// Whether it may be the numbering of the label after it.
    var mayBeNumbering: Bool
  }

  var isFigure: Bool {
    if case .figure = self { true } else { false }
  }
}

/// Reads pieces one by one.
struct PieceReader {
  /// The longest text in bytes that is folded and compared with labels. The longest label of the official forms has
  /// some 140.
  private static let longestLabel = 360
  /// The longest text in bytes that is taken for a ruined figure: an amount with marks around it has some 12.
  private static let longestRuin = 16

  let parser: FigureParser
  /// Whether a folded text is a label or a unit of a known form.
  let isKnown: (MatchKey) -> Bool

  func reading(of piece: Piece, in document: Document) -> PieceReading {
    if piece.isEmpty { return .figure(Figure(.blank(.empty))) }
    let figure = document.withUTF8(of: piece) { parser.parse(utf8: $0) }
    if let figure, figure.repair == nil { return .figure(figure) }
    let key = piece.range.count <= Self.longestLabel ? document.key(of: piece) : nil
    let isNumbering = key.map { Lexeme($0).isNumbering } ?? false
    if let figure, !isNumbering { return .figure(figure) }
    guard let key, !isKnown(key), Self.mayBeRuin(piece, in: document) else { return .text(key) }
    let read = figure ?? parser.ruin(document.text(of: piece))
    return .ruin(PieceReading.Ruin(figure: read, mayBeNumbering: isNumbering), key)
  }

  /// Whether a piece is short and holds no Han: marks, digits and letters. A number between dashes is a page's.
  private static func mayBeRuin(_ piece: Piece, in document: Document) -> Bool {
    piece.range.count <= longestRuin
      && document.withUTF8(of: piece) { text in
        !text.contains { 0xE4...0xE9 ~= $0 || $0 >= 0xF0 }
          && !(text.first == UInt8(ascii: "-") && text.last == UInt8(ascii: "-"))
      }
  }
}

/// Makes figures of the ruins that stand where figures do, and texts of the others.
///
/// In rows, figures stand after a label: a ruin is one if a figure stands before it in its row, or right after it, or if it
/// can be read and nothing else follows. Where rows are not known, a ruin is a figure between figures, and one that can
/// be read beside a figure.
struct RuinSettler {
  let pieces: ArraySlice<Piece>
  let layout: Document.Block.Layout

  /// The readings of a block's pieces without ruins.
  ///
  /// - Complexity: O(n) in the pieces.
  func settled(_ readings: [PieceReading]) -> [PieceReading] {
    guard readings.contains(where: { if case .ruin = $0 { true } else { false } }) else { return readings }
    let next = nextIsFigure(readings)
    var result = readings
    var hasLabel = false
    var hasFigure = false
    for (index, piece) in pieces.enumerated() {
      if piece.startsRow { (hasLabel, hasFigure) = (false, false) }
      if case .ruin(let ruin, let key) = readings[index] {
        let isFigure =
          layout == .rows
          ? isFigureInRow(ruin, hasLabel: hasLabel, hasFigure: hasFigure, next: next[index])
          : isFigureBeside(ruin, previous: hasFigure, next: next[index])
        result[index] = isFigure ? .figure(ruin.figure) : .text(key)
      }
      if result[index].isFigure {
        hasFigure = true
      } else {
        (hasLabel, hasFigure) = (true, false)
      }
    }
    return result
  }

  private func isFigureInRow(
    _ ruin: PieceReading.Ruin, hasLabel: Bool, hasFigure: Bool, next: Bool?
  ) -> Bool {
    guard hasLabel else { return false }
    return hasFigure || next ?? (ruin.figure != nil && !ruin.mayBeNumbering)
  }

  private func isFigureBeside(_ ruin: PieceReading.Ruin, previous: Bool, next: Bool?) -> Bool {
    let next = next ?? false
    return previous && next || (previous || next) && ruin.figure != nil && !ruin.mayBeNumbering
  }

  /// For each piece, whether the next one in its row that is no ruin is a figure; `nil` if there is none.
  private func nextIsFigure(_ readings: [PieceReading]) -> [Bool?] {
    var result = [Bool?](repeating: nil, count: readings.count)
    var next: Bool?
    for (index, piece) in pieces.enumerated().reversed() {
      result[index] = next
      switch readings[index] {
      case .figure: next = true
      case .text: next = false
      case .ruin: break
      }
      if piece.startsRow { next = nil }
    }
    return result
  }
}
