internal import OGIMarkup

/// The styles of a document, each with what it takes from those that it is based on.
struct WordStyles {
  /// What a style says of text and paragraphs.
  struct Style {
    var run = RunProperties()
    var indentation = WordIndentation(nil)
    var numbering: NumberingReference?
  }

  /// The elements of all styles, by their ids.
  private var elements: [String: MarkupElement] = [:]
  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private let paragraphDefault: String?
  private let defaults: RunProperties

  /// Longer chains of styles are cut: Word allows 11 styles to be based on each other, and a cycle has no end.
  private static let longestChain = 32

  /// Reads a document's styles.
  ///
  /// - Parameter root: The root of the part with styles; `nil` if there is none.
  init(_ root: MarkupElement?) {
    defaults = RunProperties(
      root?.wordElement("docDefaults")?.wordElement("rPrDefault")?.wordElement("rPr"))
    var paragraphDefault: String?
    for element in root?.children.compactMap(\.element) ?? [] where element.wordName == "style" {
      guard let id = element["styleId"] else { continue }
      elements[id] = element
      let isDefault = ["1", "true", "on"].contains(element["default"] ?? "")
      if isDefault, element["type"] == "paragraph" { paragraphDefault = id }
    }
    self.paragraphDefault = paragraphDefault
    for id in elements.keys { styles[id] = resolve(id) }
  }

  /// The style of a paragraph; that of a document's defaults if it names none.
  func paragraphStyle(named id: String?) -> Style {
    var style = (id ?? paragraphDefault).flatMap { styles[$0] } ?? Style()
    style.run = style.run.based(on: defaults)
    return style
  }

  /// A style by its id.
  subscript(id: String) -> Style? { styles[id] }

  private func resolve(_ id: String) -> Style {
    var style = Style()
    var next: String? = id
    for _ in 0..<Self.longestChain {
      guard let id = next, let element = elements[id] else { break }
      let paragraph = element.wordElement("pPr")
      style.run = style.run.based(on: RunProperties(element.wordElement("rPr")))
      style.indentation = style.indentation.based(on: WordIndentation(paragraph))
      if let numbering = NumberingReference(paragraph, style: id) {
        style.numbering = style.numbering?.based(on: numbering) ?? numbering
      }
      next = element.wordValue("basedOn")
    }
    return style
  }
}
