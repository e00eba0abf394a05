internal import OGIMarkup

/// Reads elements as what a page shows of them: lines and tables.
struct FlowReader {
  private var items: [FlowItem] = []
  private var line = LineText()
  private var keepsBlanks: Bool
  private var isInLink = false

  /// - Parameter keepsBlanks: Whether blanks and line breaks stay as they are, as in `pre`.
  init(keepsBlanks: Bool = false) { self.keepsBlanks = keepsBlanks }

  /// All that was read.
  consuming func finish() -> [FlowItem] {
    endLine()
    return items
  }

  /// Reads a text, or an element with all that is in it.
  ///
  /// - Complexity: Linear in what the element holds.
  mutating func read(_ node: MarkupNode) {
    switch node {
    case .text(let text): read(text)
    case .element(let element): read(element)
    }
  }

  private mutating func read(_ text: String) {
    guard keepsBlanks else { return line.append(text, isLink: isInLink) }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for (index, part) in lines.enumerated() {
      if index > 0 { breakLine() }
      line.append(part, keepingBlanks: true, isLink: isInLink)
    }
  }

  private mutating func read(_ element: MarkupElement) {
    let kind = ElementKind(name: element.name)
    guard kind != .passedOver, element["role"] != "navigation" else { return }
    let style = ElementStyle(of: element)
    guard !style.isHidden, !style.isStruckOut else { return }
    let (keptBlanks, wasInLink) = (keepsBlanks, isInLink)
    if style.keepsBlanks || ElementKind.keepsBlanks(name: element.name) { keepsBlanks = true }
    if element.name == "a", element["href"] != nil { isInLink = true }
    switch kind {
    case .inline: element.children.forEach { read($0) }
    case .block:
      endLine()
      element.children.forEach { read($0) }
      endLine()
    case .lineBreak: breakLine()
    case .raised: readRaised(element)
    case .table:
      endLine()
      items += TableReader.items(of: element)
    case .passedOver: break
    }
    (keepsBlanks, isInLink) = (keptBlanks, wasInLink)
  }

  /// Ends the line if there is one, as blocks do.
  private mutating func endLine() {
    if !line.isEmpty { breakLine() }
  }

  private mutating func breakLine() {
    items.append(.line(PageLine(text: line.text, linkLength: line.linkLength)))
    line = LineText()
  }

  // MARK: Raised text

  /// The longest mark of a footnote: `[12]`.
  private static let longestMark = 4

  /// Reads raised text behind other text: what follows a digit is put in brackets, as it is no digit of the figure; a short
  /// mark behind a word is left out.
  private mutating func readRaised(_ element: MarkupElement) {
    var raised = LineText()
    raised.append(element.text)
    guard !raised.isEmpty, let last = line.last else { return element.children.forEach { read($0) } }
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last) {
      line.append("（\(raised.text)）")
    } else if raised.text.unicodeScalars.count > Self.longestMark {
      element.children.forEach { read($0) }
    }
  }
}
