internal import OGIMarkup

/// That a paragraph, or a style, is numbered: its `numPr`. `nil` is what is not said.
struct NumberingReference {
  /// The numbering; 0 takes one away.
  var number: Int?
  /// The level of it, from 0.
  var level: Int?
  /// The style that says so, if one does.
  var style: String?

  /// Reads the numbering that a `pPr` sets; `nil` if it sets none.
  init?(_ properties: MarkupElement?, style: String? = nil) {
    guard let numbering = properties?.wordElement("numPr") else { return nil }
    number = numbering.wordNumber("numId")
    level = numbering.wordNumber("ilvl")
    self.style = style
  }

  /// This reference, and what it is based on where it says nothing.
  func based(on base: Self?) -> Self {
    var result = self
    result.level = level ?? base?.level
    if number == nil {
      result.number = base?.number
      result.style = base?.style
    }
    return result
  }
}
