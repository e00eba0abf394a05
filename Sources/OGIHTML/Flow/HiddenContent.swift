internal import OGIMarkup

/// What an element holds that is not there.
struct HiddenContent {
  /// Whether text stands in the element that is more than blanks.
  private(set) var holdsText = false
  private(set) var holdsDigits = false
  /// Whether a table with digits stands in it.
  private(set) var holdsTable = false

  /// - Complexity: Linear in what the element holds.
  init(of element: MarkupElement) { read(element, inTable: false) }

  private mutating func read(_ element: MarkupElement, inTable: Bool) {
    let isInTable = inTable || element.name == "table"
    for child in element.children {
      switch child {
      case .text(let text):
        guard !text.isBlank else { continue }
        holdsText = true
        guard text.holdsDigits else { continue }
        holdsDigits = true
        holdsTable = holdsTable || isInTable
      case .element(let element):
        if ElementKind(name: element.name) != .passedOver { read(element, inTable: isInTable) }
      }
    }
  }
}
