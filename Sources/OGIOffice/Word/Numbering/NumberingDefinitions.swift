internal import OGIMarkup

/// The numberings of a document: ECMA-376, part 1, 17.9.
struct NumberingDefinitions {
  /// How one level of a numbering counts and prints.
  struct Level {
    var start = 1
    var format = "decimal"
    /// What is printed, with `%1` for the number of the first level and so on.
    var text = ""
    /// Whether the numbers of all levels are printed as decimals.
    var isLegal = false
    /// Whether something parts the number from the text.
    var isParted = true
    /// The level, from 1, after which this one starts anew: any above it if `nil`, none if 0.
    var restart: Int?
    /// The style whose paragraphs are of this level.
    var style: String?
    var indentation = WordIndentation(nil)

    /// A number is short; one text of a file may stand before each of its paragraphs.
    fileprivate static let longestText = 64
  }

  /// A numbering that paragraphs refer to.
  struct Numbering {
    /// The definition; all numberings by one definition count on together.
    let definition: Int
    let levels: [Int: Level]
    /// The numbers that levels start with anew where this numbering is used first.
    let restarts: [Int: Int]
  }

  private var numberings: [Int: Numbering] = [:]

  /// Word's: 9 levels.
  static let levels = 0..<9

  /// Reads a document's numberings.
  ///
  /// - Parameter root: The root of the part with numberings; `nil` if there is none.
  init(_ root: MarkupElement?, styles: WordStyles) {
    guard let root else { return }
    var definitions: [Int: (levels: [Int: Level], link: String?)] = [:]
    for element in root.elements where element.wordName == "abstractNum" {
      guard let id = element.number("abstractNumId") else { continue }
      definitions[id] = (Self.levels(in: element), element.wordValue("numStyleLink"))
    }
    let uses = root.elements.filter { $0.wordName == "num" }
    for element in uses {
      guard let id = element.number("numId") else { continue }
      numberings[id] = Self.numbering(element) { definitions[$0]?.levels }
    }
    // Definitions that only say which style has the levels.
    let byStyle = numberings
    for element in uses {
      guard let id = element.number("numId"), let numbering = numberings[id],
        let link = definitions[numbering.definition]?.link,
        let linked = styles[link]?.numbering?.number.flatMap({ byStyle[$0] })
      else { continue }
      numberings[id] = Numbering(
        definition: linked.definition, levels: linked.levels.merging(numbering.levels) { $1 },
        restarts: numbering.restarts)
    }
  }

  /// The numbering of an id.
  subscript(id: Int) -> Numbering? { numberings[id] }

  private static func numbering(
    _ element: MarkupElement, levels definition: (Int) -> [Int: Level]?
  ) -> Numbering? {
    guard let id = element.wordNumber("abstractNumId"), var levels = definition(id) else { return nil }
    var restarts: [Int: Int] = [:]
    for override in element.elements where override.wordName == "lvlOverride" {
      guard let level = override.number("ilvl"), Self.levels.contains(level) else { continue }
      if let other = override.wordElement("lvl") { levels[level] = Level(other) }
      if let start = override.wordNumber("startOverride") {
        levels[level]?.start = start
        restarts[level] = start
      }
    }
    return Numbering(definition: id, levels: levels, restarts: restarts)
  }

  private static func levels(in definition: MarkupElement) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for element in definition.elements where element.wordName == "lvl" {
      guard let level = element.number("ilvl"), Self.levels.contains(level) else { continue }
      levels[level] = Level(element)
    }
    return levels
  }
}

extension NumberingDefinitions.Level {
  init(_ element: MarkupElement) {
    start = element.wordNumber("start") ?? 0
    // A format of one's own stands among alternatives, the last of which is one of the standard.
    let formats = element.elements.first(where: \.isAlternateContent)?.elements.reversed().first ?? element
    format = element.wordValue("numFmt") ?? formats.wordValue("numFmt") ?? format
    text = String((element.wordValue("lvlText") ?? "").prefix(Self.longestText))
    isLegal = element.wordFlag("isLgl") ?? false
    isParted = element.wordValue("suff") != "nothing"
    restart = element.wordNumber("lvlRestart")
    style = element.wordValue("pStyle")
    indentation = WordIndentation(element.wordElement("pPr"))
  }
}
