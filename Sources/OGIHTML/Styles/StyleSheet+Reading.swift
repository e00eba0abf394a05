internal import OGIMarkup

extension StyleSheet {
  /// The rules of the style sheets that stand in a page, and that are or may be for its screen.
  ///
  /// - Complexity: Linear in the page.
  init(of root: MarkupElement, ignoresCase: Bool) {
    self.init(ignoresCase: ignoresCase)
    read(root)
  }

  private mutating func read(_ element: MarkupElement) {
    if element.isStyleSheet {
      let condition = MediaQuery.certainty(of: element["media"] ?? "")
      guard condition > .no, ["", "text/css"].contains(element["type"]?.lowercased() ?? "") else { return }
      read(element.text, condition: condition)
    } else if element.name == "link", element["rel"]?.lowercased().contains("stylesheet") ?? false {
      hasOthers = true
    } else if !Self.closed.contains(element.name) {
      for child in element.elements { read(child) }
    }
  }

  /// Elements whose style sheets hold for no text of the page.
  private static let closed: Set = ["noscript", "template"]

  private mutating func read(_ text: String, condition: Certainty) {
    var scanner = StyleScanner(text)
    let block = Block(condition: condition)
    while scanner.next != nil, !isOverfull { readBlock(block, &scanner) }
  }

  /// What rules stand in.
  private struct Block {
    var condition: Certainty
    /// Those of the rule that others are nested in; `nil` outside of one.
    var selectors: [Substring]?
    var isLayered = false
    var depth = 0
  }

  /// How deep blocks are read in each other, those of people in four or five.
  private static let deepest = 16

  /// Reads up to the end of a block, or of all.
  private mutating func readBlock(_ block: Block, _ scanner: inout StyleScanner) {
    var declarations: [StyleDeclaration] = []
    while !isOverfull {
      scanner.skipBlanks()
      let isNested = block.selectors != nil || scanner.next == UInt8(ascii: "@")
      let (text, end) = scanner.text { byte in
        switch byte {
        case UInt8(ascii: "{"): true
        case UInt8(ascii: ";"): isNested
        case UInt8(ascii: "}"): isNested || block.depth > 0
        default: false
        }
      }
      if end == UInt8(ascii: "{") {
        readBlock(behind: text, in: block, &scanner)
      } else {
        if block.selectors != nil, let declaration = StyleDeclaration(text) {
          declarations.append(declaration)
        }
        if end != UInt8(ascii: ";") { break }
      }
    }
    if let selectors = block.selectors {
      add(selectors, declarations, condition: block.condition, isLayered: block.isLayered)
    }
  }

  private mutating func readBlock(behind text: String, in block: Block, _ scanner: inout StyleScanner) {
    guard block.depth < Self.deepest else { return scanner.skipBlock() }
    var inner = block
    inner.depth += 1
    if text.hasPrefix("@") {
      inner.condition = min(block.condition, Self.condition(of: text))
      inner.isLayered = block.isLayered || text.hasPrefix("@layer")
      guard inner.condition > .no else { return scanner.skipBlock() }
      readBlock(inner, &scanner)
    } else if text.hasPrefix("--") {
      scanner.skipBlock()
    } else {
      let selectors = Self.selectors(text, in: block.selectors)
      guard let selectors else { return scanner.skipBlock() }
      inner.selectors = selectors
      readBlock(inner, &scanner)
    }
  }

  /// Whether the rules of a block hold; `no` also for what holds none, as fonts.
  private static func condition(of rule: String) -> Certainty {
    let name = rule.dropFirst().prefix { $0.isLetter || $0 == "-" }
    switch name.lowercased() {
    case "media": return MediaQuery.certainty(of: rule[name.endIndex...])
    case "layer": return .yes
    case "supports": return rule.contains("-ms-") ? .no : .undecided
    case "container", "scope": return .undecided
    default: return .no
    }
  }

  /// The selectors of a rule, with those of the rule that it is nested in; `nil` if they are too many or too long.
  private static func selectors(_ text: String, in outer: [Substring]?) -> [Substring]? {
    let own = StyleScanner.list(text, limit: mostRules)
    guard let outer else { return own }
    // Each may stand in a selector several times.
    let uses = text.utf8.count { $0 == UInt8(ascii: "&") } + own.count
    let size = outer.reduce(0) { $0 + $1.utf8.count + 1 }
    guard text.utf8.count <= longestNested, uses * size <= longestNested else { return nil }
    return own.flatMap { selector in
      outer.map { outer in
        selector.contains("&") ? selector.replacing("&", with: outer) : outer + " " + selector
      }
    }
  }

  /// The most bytes of a nested rule's selectors, and of those that they are nested in.
  private static let longestNested = 1 << 12
}
