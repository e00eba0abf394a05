internal import OGIMarkup

extension StyleSheet {
  /// The rules of the style sheets that stand in a page, and that are for screens.
  ///
  /// - Complexity: Linear in the page.
  init(of root: MarkupElement) {
    self.init()
    read(root)
  }

  private mutating func read(_ element: MarkupElement) {
    if element.isStyleSheet {
      guard Self.isForScreens(media: element["media"] ?? ""),
        ["", "text/css"].contains(element["type"]?.lowercased() ?? "")
      else { return }
      read(element.text)
    } else if !Self.closed.contains(element.name) {
      for child in element.elements { read(child) }
    }
  }

  /// Elements whose style sheets hold for no text of the page.
  private static let closed: Set = ["noscript", "template", "svg"]

  /// Reads the rules of a style sheet.
  ///
  /// Blocks that ask for nothing but a screen are read; others, as those for print and for narrow screens, are passed over.
  private mutating func read(_ text: String) {
    var scanner = StyleScanner(text)
    while true {
      scanner.skipBlanks()
      switch scanner.next {
      case nil: return
      // The end of a block that is read.
      case UInt8(ascii: "}"): scanner.skip()
      case UInt8(ascii: "@"):
        let (rule, end) = scanner.text { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ";") }
        guard end == UInt8(ascii: "{"), !Self.isReadBlock(rule) else { continue }
        _ = scanner.text { $0 == UInt8(ascii: "}") }
      default: readRule(&scanner)
      }
    }
  }

  private mutating func readRule(_ scanner: inout StyleScanner) {
    var selectors: [StyleSelector?] = []
    var end: UInt8?
    repeat {
      let part = scanner.text { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "{") }
      selectors.append(StyleSelector(part.text[...]))
      end = part.end
    } while end == UInt8(ascii: ",")
    let declarations = StyleDeclaration.block(in: &scanner)
    for case let selector? in selectors {
      add(StyleRule(selector: selector, declarations: declarations))
    }
  }

  private static func isReadBlock(_ rule: String) -> Bool {
    rule.hasPrefix("@media") && isForScreens(media: rule.dropFirst("@media".count))
  }

  /// Whether one of several media is a screen, of whatever size.
  private static func isForScreens(media: some StringProtocol) -> Bool {
    media.split(separator: ",", omittingEmptySubsequences: false).contains {
      ["", "all", "screen", "only screen"].contains(Substring($0.lowercased()).trimmingBlanks)
    }
  }
}
