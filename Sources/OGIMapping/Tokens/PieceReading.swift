import OGIDocuments
import OGIText

/// What a piece is by itself.
enum PieceReading {
  /// A figure, a blank, or what is left of a figure that cannot be read (`nil`).
  case figure(Figure?)
  /// What is a figure among figures, and none elsewhere.
  case ruin(Ruin)
  /// A text, folded; `nil` if it is too long for a label.
  case text(MatchKey?)

  struct Ruin {
    enum Kind {
      /// Digits, marks and letters.
      case marks
      /// What numbers the label after it, too: `3.`
      case numbering
      /// A word that OCR engines give for digits, and that may stand for itself: 人 for 0.
      case word
    }

    let kind: Kind
    /// `nil` if it cannot be read.
    let figure: Figure?
    let key: MatchKey
  }

  var isFigure: Bool {
    if case .figure = self { true } else { false }
  }

  var isRuin: Bool {
    if case .ruin = self { true } else { false }
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

  func reading(of index: Int, in document: Document) -> PieceReading {
    let piece = document.pieces[index]
    if piece.isEmpty { return .figure(document.isUnread(index) ? nil : Figure(.blank(.empty))) }
    let figure = document.withUTF8(of: piece) { parser.parse(utf8: $0) }
    if figure != nil, document.isUnread(index) { return .figure(nil) }
    if let figure, figure.repair == nil { return .figure(figure) }
    let key = piece.range.count <= Self.longestLabel ? document.key(of: piece) : nil
    guard let key, figure != nil || piece.range.count <= Self.longestRuin else {
      return figure.map { .figure($0) } ?? .text(key)
    }
    let isNumbering = Lexeme(key).isNumbering
    if let figure, !isNumbering { return .figure(figure) }
    guard let kind = kind(of: piece, key, isNumbering: isNumbering, in: document) else { return .text(key) }
    let read = figure ?? parser.ruin(document.text(of: piece))
    return .ruin(PieceReading.Ruin(kind: kind, figure: read, key: key))
  }

  /// What a text is that is short and holds no Han: marks, digits and letters. A number between dashes is a page's.
  private func kind(
    of piece: Piece, _ key: MatchKey, isNumbering: Bool, in document: Document
  ) -> PieceReading.Ruin.Kind? {
    guard piece.range.count <= Self.longestRuin else { return nil }
    let isPlain = document.withUTF8(of: piece) { text in
      !text.contains { 0xE4...0xE9 ~= $0 || $0 >= 0xF0 }
        && !(text.first == UInt8(ascii: "-") && text.last == UInt8(ascii: "-"))
    }
    if isPlain, !isKnown(key) { return isNumbering ? .numbering : .marks }
    return parser.isMisreading(key) ? .word : nil
  }
}
