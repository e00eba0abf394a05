/// An element of XML or HTML, with all that it holds.
package struct MarkupElement: Sendable {
  /// The name without a prefix; that of HTML is in lower case.
  package var name: String
  /// The namespace's URI; `nil` in HTML.
  package var namespace: String?
  /// Names without prefixes and values, in the order of the source.
  package var attributes: [(name: String, value: String)]
  /// The elements and texts in the element, in order.
  package var children: [MarkupNode] = []

  /// Makes an element that holds nothing.
  package init(name: String, namespace: String? = nil, attributes: [(name: String, value: String)] = []) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
  }

  /// The value of the first attribute of a name.
  package subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// The elements right in this one, in order.
  package var elements: some Sequence<MarkupElement> { children.lazy.compactMap(\.element) }

  /// The first element of a name right in this one.
  package func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }

  /// All texts in the element, one after the other; of HTML without its style sheets.
  ///
  /// - Complexity: Linear in what the element holds.
  package var text: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    for child in children {
      switch child {
      case .text(let part): text += part
      case .element(let element) where element.isStyleSheet: break
      case .element(let element): element.appendText(to: &text)
      }
    }
  }

  /// Whether the element holds a style sheet of HTML: its text is none of the page.
  package var isStyleSheet: Bool { namespace == nil && name == "style" }
}

/// An element or a text.
package enum MarkupNode: Sendable {
  /// An element.
  case element(MarkupElement)
  /// A text, never empty, with its references replaced. Two never stand side by side.
  case text(String)

  /// The element; `nil` for a text.
  package var element: MarkupElement? {
    if case .element(let element) = self { element } else { nil }
  }
}

extension MarkupElement {
  /// All elements of a name in this one, in order, but for those in one another.
  ///
  /// - Complexity: Linear in what the element holds.
  package func descendants(_ name: String) -> [MarkupElement] {
    elements.flatMap { $0.name == name ? [$0] : $0.descendants(name) }
  }
}
