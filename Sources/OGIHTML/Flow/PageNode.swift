/// A text, or an element, of what a page shows.
enum PageNode {
  /// A text that shows, or may: then it is doubtful if it holds digits.
  case text(String, isDoubtful: Bool)
  /// An element that shows, or holds something that does.
  case element(PageElement)
  /// A text that does not stand, or an element that is not there and holds some.
  case omitted(Omission)
}

/// An element with its kind and its style.
struct PageElement {
  let name: String
  let kind: ElementKind
  let style: ElementStyle
  /// What the element holds; nothing if it is not read.
  let children: [PageNode]
  private let attributes: [(name: String, value: String)]

  init(
    name: String, kind: ElementKind, style: ElementStyle, children: [PageNode],
    attributes: [(name: String, value: String)]
  ) {
    self.name = name
    self.kind = kind
    self.style = style
    self.children = children
    self.attributes = attributes
  }

  /// The value of the first attribute of a name.
  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
}
