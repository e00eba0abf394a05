internal import OGIDocuments

/// Reads what a page shows as lines and tables.
struct FlowReader {
  private var items: [FlowItem] = []
  private var line = LineText()
  private var isInLink = false
  private var keepsBlanks: Bool
  /// How far the elements that are open set their text in.
  private var openIndentation = 0.0
  private var firstIndentation: Double?
  private var showsUnread = false
  /// Those of the cell that is read; `nil` outside of cells.
  private var doubts: CellDoubts?

  /// - Parameters:
  ///   - keepsBlanks: Whether blanks and line breaks stay as they are, as in `pre`.
  ///   - doubts: Those of the cell that is read; `nil` outside of cells.
  init(keepsBlanks: Bool = false, doubts: CellDoubts? = nil) {
    self.keepsBlanks = keepsBlanks
    self.doubts = doubts
  }

  /// Whether something shows that is not read.
  var holdsUnread: Bool { showsUnread || doubts?.holdUnread ?? false }

  /// How far the first text is set in, in characters.
  var indentation: Double { firstIndentation ?? 0 }

  /// All that was read.
  consuming func finish() -> [FlowItem] {
    endLine()
    return items
  }

  /// Reads texts and elements with all that is in them.
  ///
  /// - Complexity: Linear in what they hold.
  mutating func read(_ nodes: [PageNode]) {
    for node in nodes { read(node) }
  }

  /// Reads a text, or an element with all that is in it.
  ///
  /// - Complexity: Linear in what the element holds.
  mutating func read(_ node: PageNode) {
    switch node {
    case .text(let text, let isDoubtful):
      doubts?.note(text, isDoubtful: isDoubtful)
      read(text)
    case .element(let element): read(element)
    case .omitted(let omission):
      if omission.takesRoom { line.part() }
      items.append(.omitted(omission))
    }
  }

  private mutating func read(_ text: String) {
    if firstIndentation == nil { firstIndentation = openIndentation }
    if line.parts(from: text) { breakLine() }
    guard keepsBlanks else { return line.append(text, isLink: isInLink) }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for (index, part) in lines.enumerated() {
      if index > 0 { breakLine() }
      line.append(part, keepingBlanks: true, isLink: isInLink)
    }
  }

  private mutating func read(_ element: PageElement) {
    let outer = (keepsBlanks, isInLink, openIndentation)
    keepsBlanks = element.style.text.keepsBlanks
    openIndentation += element.style.indentation
    if element.name == "a", element["href"] != nil { isInLink = true }
    // A table that is moved is moved as a whole.
    if element.kind != .table { doubts?.open(element.style) }
    switch element.kind {
    case .inline: readInline(element)
    case .apart:
      line.part()
      readInline(element)
      line.part()
    case .block: readBlock(element)
    case .numberedList:
      // The numbers show, and stand nowhere in the page.
      showsUnread = true
      readBlock(element)
    case .lineBreak: breakLine()
    case .table:
      endLine()
      items += TableReader.items(of: element)
    case .unread: showsUnread = true
    case .passedOver: break
    }
    if element.kind != .table { doubts?.close(element.style) }
    (keepsBlanks, isInLink, openIndentation) = outer
  }

  private mutating func readInline(_ element: PageElement) {
    if let shift = element.style.shift { readShifted(element, shift) } else { read(element.children) }
  }

  private mutating func readBlock(_ element: PageElement) {
    endLine()
    read(element.children)
    endLine()
  }

  /// Ends the line if there is one, as blocks do.
  private mutating func endLine() {
    if !line.isEmpty { breakLine() }
  }

  private mutating func breakLine() {
    items.append(.line(PageLine(text: line.text, linkLength: line.linkLength)))
    line = LineText()
  }

  /// Reads raised or lowered text as plain text has it.
  private mutating func readShifted(_ element: PageElement, _ shift: TextShift) {
    var inner = FlowReader(doubts: doubts)
    inner.read(element.children)
    showsUnread = showsUnread || inner.showsUnread
    doubts = inner.doubts
    var isFirstLine = true
    for item in inner.finish() {
      switch item {
      case .line(let part):
        if !isFirstLine { endLine() }
        isFirstLine = false
        guard !part.text.isEmpty else { continue }
        read(shift.plainText(of: part.text, after: line.last))
      case .table:
        endLine()
        items.append(item)
      case .omitted: items.append(item)
      }
    }
  }
}
