#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGIText

/// The units of a draft: those of the grammar, and words beside labels that it does not know, each a unit of its own.
struct DraftUnits {
  /// What `figures.tsv` calls a measure word that fits several kinds of things.
  private static let measureWord = "count"
  /// The unit of things that are counted with such a word.
  private static let things = "item"
  /// The unit of figures of which the document does not say what they count in.
  static let unknown = "unknown"

  private let parser: FigureParser
  /// The words that the grammar does not list, in the order of the tables: those that it does not know, and multiples of known ones.
  let unlistedWords: [String]

  init(parser: FigureParser, tables: [DraftTable]) {
    self.parser = parser
    var listed = Set(parser.grammar.units.map { MatchKey($0.word) })
    let words = tables.flatMap { $0.columns.compactMap(\.unit?.word) + $0.rows.compactMap(\.unit) }
    unlistedWords = words.filter { listed.insert(MatchKey($0)).inserted }
  }

  /// The unit that a word names. What one of an unknown word is in other units is for a person to say.
  func unit(named word: String) -> FigureGrammar.Unit {
    parser.unit(named: word)
      ?? FigureGrammar.Unit(
        word: word, unit: "u" + word.unicodeScalars.map { String($0.value, radix: 16) }.joined(), factor: 1)
  }

  /// The unit of a concept whose figures have a printed unit.
  static func canonical(_ unit: FigureGrammar.Unit) -> String {
    unit.unit == measureWord ? things : unit.unit
  }
}
