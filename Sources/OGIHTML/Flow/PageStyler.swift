internal import OGIMarkup

/// Gives each element of a page its kind and style, and leaves out what does not show.
struct PageStyler {
  private var matcher: StyleMatcher

  private init(_ sheet: StyleSheet) { matcher = StyleMatcher(sheet) }

  /// What a page shows; `nil` if its style sheets take more than is read of them.
  ///
  /// - Parameters:
  ///   - root: The page.
  ///   - keepsBlanks: Whether blanks and line breaks stay as they are, as in `pre`.
  ///   - ignoresCase: Whether classes and ids have no case.
  /// - Complexity: Linear in the page, but for so many steps as style sheets may take.
  static func nodes(of root: MarkupElement, keepsBlanks: Bool, ignoresCase: Bool) -> [PageNode]? {
    let sheet = StyleSheet(of: root, ignoresCase: ignoresCase)
    var styler = PageStyler(sheet)
    guard !styler.matcher.isOverfull else { return nil }
    var text = TextStyle()
    if !sheet.hasOthers { text.background = .white }
    text.keepsBlanks = keepsBlanks
    let node = styler.element(root, in: Surroundings(text: text, place: ElementPlace()))
    return styler.matcher.isOverfull ? nil : node.map { [$0] } ?? []
  }

  /// What an element stands in.
  private struct Surroundings {
    let text: TextStyle
    var place: ElementPlace
    /// Whether each element is laid out apart.
    var isContainer = false
  }

  /// What an element shows; `nil` for nothing.
  private mutating func element(_ element: MarkupElement, in around: Surroundings) -> PageNode? {
    var kind = ElementKind(name: element.name)
    if element["role"] == "navigation" { kind = .unread }
    guard kind != .passedOver else { return Self.hiddenTable(in: element) }
    let subject = matcher.subject(element, at: around.place)
    let style = ElementStyle(of: element, in: around.text, matches: matcher.matches(for: subject))
    guard !style.isRemoved else { return Self.omission(of: element, isUndecided: style.text.isUndecided) }
    var children: [PageNode] = []
    if kind == .unread {
      if element.name == "noscript", let table = Self.hiddenTable(in: element) { return table }
      guard style.text.omission != .hidden, !element.showsNothing else { return nil }
    } else {
      matcher.open(subject)
      children = self.children(of: element, style)
      matcher.close()
    }
    return .element(
      PageElement(
        name: element.name, kind: kind.shown(as: style.display, inContainer: around.isContainer),
        style: style,
        children: children, attributes: element.attributes))
  }

  private mutating func children(of element: MarkupElement, _ style: ElementStyle) -> [PageNode] {
    var around = Surroundings(text: style.text, place: ElementPlace(number: 0, count: 0))
    if case .container = style.display { around.isContainer = true }
    let nodes = element.name == "table" ? element.childrenWithBodies : element.children
    around.place.count = nodes.reduce(0) { $1.element == nil ? $0 : $0 + 1 }
    var children: [PageNode] = []
    children.reserveCapacity(nodes.count)
    for node in nodes {
      switch node {
      case .text(let text): children.append(Self.text(text, style.text))
      case .element(let child):
        around.place.number += 1
        if let node = self.element(child, in: around) { children.append(node) }
      }
    }
    return children
  }

  private static func text(_ text: String, _ style: TextStyle) -> PageNode {
    // Blanks between words are nobody's.
    guard let reason = style.omission, !text.isBlank else {
      return .text(text, isDoubtful: style.isDoubtful && text.holdsDigits)
    }
    return .omitted(
      Omission(
        reason: reason, holdsDigits: text.holdsDigits, isUndecided: style.isUndecided,
        takesRoom: reason == .hidden && style.size != .none))
  }

  // MARK: What is not there

  private static func omission(of element: MarkupElement, isUndecided: Bool) -> PageNode? {
    let content = HiddenContent(of: element)
    guard content.holdsText else { return nil }
    return .omitted(
      Omission(
        reason: content.holdsTable ? .hiddenTable : .hidden, holdsDigits: content.holdsDigits,
        isUndecided: isUndecided))
  }

  /// A table with digits in what scripts may show.
  private static func hiddenTable(in element: MarkupElement) -> PageNode? {
    guard element.name == "template" || element.name == "noscript" else { return nil }
    let content = HiddenContent(of: element)
    return content.holdsTable ? .omitted(Omission(reason: .hiddenTable, holdsDigits: true)) : nil
  }
}

extension ElementKind {
  /// The kind of an element that its style shows otherwise than its name.
  fileprivate func shown(as display: Display, inContainer: Bool) -> ElementKind {
    guard self == .inline else { return self }
    if inContainer { return .block }
    switch display {
    case .block, .tablePart, .container(isInline: false): return .block
    case .apart, .container(isInline: true): return .apart
    case .inline, .none: return .inline
    }
  }
}

extension MarkupElement {
  /// What a table holds, with rows that stand right in it in bodies, as browsers have them.
  fileprivate var childrenWithBodies: [MarkupNode] {
    guard elements.contains(where: { $0.name == "tr" }) else { return children }
    var nodes: [MarkupNode] = []
    var body: MarkupElement?
    for child in children {
      let name = child.element?.name ?? ""
      if Self.tableSections.contains(name) {
        if let body { nodes.append(.element(body)) }
        body = nil
      } else if name == "tr", body == nil {
        body = MarkupElement(name: "tbody")
      }
      if body == nil { nodes.append(child) } else { body?.children.append(child) }
    }
    if let body { nodes.append(.element(body)) }
    return nodes
  }

  private static let tableSections: Set = ["caption", "col", "colgroup", "tbody", "tfoot", "thead"]

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
