import OGIText

/// A piece of text, or a run of cells that hold figures or nothing, as the alignment sees it.
struct Token {
  enum Content {
    case text(Lexeme)
    case run(cells: Int, figures: Int)
  }

  let content: Content
  /// The pieces that the token is made of: one for text, one or more for a run.
  let pieces: Range<Int>
  let startsRow: Bool
  /// The block of the document, and whether the source marks the pieces as cells.
  let block: Int
  let isCell: Bool

  var lexeme: Lexeme? {
    if case .text(let lexeme) = content { lexeme } else { nil }
  }

  /// The number of cells with figures; 0 for text.
  var figures: Int {
    if case .run(_, let figures) = content { figures } else { 0 }
  }

  var isRun: Bool {
    if case .run = content { true } else { false }
  }
}
