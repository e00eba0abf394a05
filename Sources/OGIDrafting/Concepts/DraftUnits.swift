#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGIText

/// The units of a draft: those of the grammar, and words beside labels that it does not know.
///
/// An unknown word is a measure word if all figures beside it are whole numbers, and otherwise a unit of its own.
struct DraftUnits {
  /// What `figures.tsv` calls a measure word that fits several kinds of things.
  private static let measureWord = "count"
  /// The unit of things that are counted with such a word.
  static let things = "item"

  private let parser: FigureParser
  /// The words that the grammar does not know, in the order of the tables.
  let unknown: [String]
  private let fractional: Set<String>

  init(parser: FigureParser, tables: [DraftTable]) {
    self.parser = parser
    let rows = tables.flatMap(\.rows)
    var known: Set<String> = []
    unknown = rows.compactMap(\.unit).filter { parser.unit(named: $0) == nil && known.insert($0).inserted }
    fractional = Set(
      rows.filter { row in !row.values.allSatisfy { $0?.number?.isWhole ?? true } }.compactMap(\.unit))
  }

  /// The unit that a word names.
  func unit(named word: String) -> FigureGrammar.Unit {
    if let unit = parser.unit(named: word) { return unit }
    let scalars = word.unicodeScalars.map { String($0.value, radix: 16) }
    let name = fractional.contains(word) ? "u" + scalars.joined() : Self.measureWord
    return FigureGrammar.Unit(word: word, unit: name, factor: 1)
  }

  /// The unit of a concept whose figures have a printed unit.
  static func canonical(_ unit: FigureGrammar.Unit) -> String {
    unit.unit == measureWord ? things : unit.unit
  }
}
