internal import OGIDocuments
internal import OGIMarkup

/// How an element and its text show, by the page's style sheets, the element's name and its own style.
struct ElementStyle {
  /// How the text in the element shows.
  let text: TextStyle
  /// Whether nothing of the element is there.
  let isRemoved: Bool
  /// Whether the text stands above or beneath its line.
  let shift: TextShift?
  /// How far the text is set in, in characters.
  let indentation: Double

  /// The style of an element.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - text: How the text around it shows.
  ///   - rules: Those of the style sheets that hold for it, the stronger ones last.
  /// - Complexity: Linear in the declarations.
  init(of element: MarkupElement, in text: TextStyle, rules: [StyleRule]) {
    var cascade = StyleCascade(element, in: text)
    let own = element["style"].map(StyleDeclaration.attribute) ?? []
    // What is important comes last (CSS 2.2, 6.4.1).
    for isImportant in [false, true] {
      for rule in rules { cascade.take(rule.declarations, important: isImportant) }
      cascade.take(own, important: isImportant)
    }
    isRemoved = cascade.isRemoved
    self.text = cascade.wholeText
    shift = cascade.shift
    indentation = cascade.indentation
  }
}

/// How text shows, where its element does.
struct TextStyle {
  var isVisible = true
  /// Whether it is of any size.
  var hasSize = true
  var isStruckOut = false
  /// Whether blanks and line breaks stay.
  var keepsBlanks = false

  /// Why the text is left out; `nil` if it stands.
  var omission: Omission? {
    if !isVisible || !hasSize { return .hidden }
    return isStruckOut ? .struckOut : nil
  }
}

/// Why text is left out.
enum Omission {
  case hidden, struckOut
}
