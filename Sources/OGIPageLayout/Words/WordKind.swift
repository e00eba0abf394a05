internal import OGIText

/// What a word on a page is by its characters.
enum WordKind: Hashable, Sendable {
  /// Digits, signs and separators, or a single dash.
  case figure
  /// Digits among other characters, as OCR engines leave of figures.
  case ruin
  /// A figure with what belongs to it behind: a unit, the sign of a note.
  case quantity
  /// Marks that engines make of ruled lines.
  case bar
  case text

  /// What is printed as a dash or a minus.
  static let dashes: Set<Unicode.Scalar> = ["-", "－", "−", "–", "—", "―"]

  /// The most characters of a ruined figure.
  private static let longestRuin = 10

  init(_ text: String) {
    var (digits, separators, dashes, bars, others, han) = (0, 0, 0, 0, 0, 0)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", "０"..."９": digits += 1
      case "+", ",", ".", "＋", "，", "．": separators += 1
      case let scalar where Self.dashes.contains(scalar): dashes += 1
      case "|", "｜", "│", "┃", "║": bars += 1
      case " ": continue
      default: if scalar.properties.isIdeographic { han += 1 } else { others += 1 }
      }
    }
    let scalars = text.unicodeScalars.count
    if bars > 0, digits + others + han == 0 {
      self = .bar
    } else if others + han + bars == 0, digits > 0 || dashes == 1 && separators == 0 {
      self = .figure
    } else if digits > 0, han == 0, scalars <= Self.longestRuin, MatchKey(text).enumerated.enumerator == nil {
      self = .ruin
    } else if Self.isQuantity(text) {
      self = .quantity
    } else {
      self = .text
    }
  }

  /// The most characters behind a figure that belong to it: a unit and a note in brackets.
  static let longestTail = 6

  private static func isQuantity(_ text: String) -> Bool {
    let figure = text.prefix { WordKind.isPartOfFigure($0) }
    let tail = text.dropFirst(figure.count)
    return String(figure).hasDigit && !tail.isEmpty && tail.unicodeScalars.count <= longestTail
      && !String(tail).hasDigit && MatchKey(text).enumerated.enumerator == nil
  }

  private static func isPartOfFigure(_ character: Character) -> Bool {
    character.isWholeNumber || "+,.＋，．-－ ".contains(character)
  }

  /// Whether the word is a figure, or was one.
  var isFigureLike: Bool { self == .figure || self == .ruin }
}
