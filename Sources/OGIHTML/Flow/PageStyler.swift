internal import OGIMarkup

/// Gives each element of a page its kind and style, and leaves out what does not show.
struct PageStyler {
  private let sheet: StyleSheet
  private var path = ElementPath()

  private init(_ sheet: StyleSheet) { self.sheet = sheet }

  /// What a page shows.
  ///
  /// - Parameters:
  ///   - root: The page.
  ///   - keepsBlanks: Whether blanks and line breaks stay as they are, as in `pre`.
  /// - Complexity: Linear in the page.
  static func nodes(of root: MarkupElement, keepsBlanks: Bool) -> [PageNode] {
    var styler = PageStyler(StyleSheet(of: root))
    var text = TextStyle()
    text.keepsBlanks = keepsBlanks
    return styler.node(.element(root), in: text).map { [$0] } ?? []
  }

  /// What a node shows; `nil` for nothing.
  private mutating func node(_ node: MarkupNode, in text: TextStyle) -> PageNode? {
    switch node {
    case .element(let element): self.element(element, in: text)
    case .text(let string):
      // Blanks between words are nobody's.
      if let omission = text.omission, !string.isBlank { .omitted(omission) } else { .text(string) }
    }
  }

  private mutating func element(_ element: MarkupElement, in text: TextStyle) -> PageNode? {
    var kind = ElementKind(name: element.name)
    if element["role"] == "navigation" { kind = .unread }
    guard kind != .passedOver else { return nil }
    let marks = sheet.marks(of: element)
    let style = ElementStyle(of: element, in: text, rules: sheet.rules(for: marks, in: path))
    guard !style.isRemoved else { return element.holdsText ? .omitted(.hidden) : nil }
    var children: [PageNode] = []
    if kind == .unread {
      guard style.text.isVisible, !element.showsNothing else { return nil }
    } else {
      path.push(marks)
      children.reserveCapacity(element.children.count)
      for child in element.children {
        if let node = node(child, in: style.text) { children.append(node) }
      }
      path.pop()
    }
    return .element(
      PageElement(
        name: element.name, kind: kind, style: style, children: children, attributes: element.attributes))
  }
}

extension MarkupElement {
  /// Whether text stands in the element that is more than blanks.
  fileprivate var holdsText: Bool {
    ElementKind(name: name) != .passedOver
      && children.contains { child in
        switch child {
        case .text(let text): !text.isBlank
        case .element(let element): element.holdsText
        }
      }
  }

  /// Whether an element that is not read shows nothing: a hidden field, or a picture that only takes up room.
  fileprivate var showsNothing: Bool {
    switch name {
    case "input": self["type"]?.lowercased() == "hidden"
    case "img":
      [self["width"], self["height"]].contains { Int($0 ?? "").map { $0 <= Self.widestSpacer } ?? false }
    default: false
    }
  }

  /// In pixels: no figure can be read in a picture of this size.
  private static let widestSpacer = 3
}

extension String {
  /// Whether nothing of the text shows.
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
