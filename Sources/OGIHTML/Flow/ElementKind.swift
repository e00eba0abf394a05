/// How an element takes part in what a page shows.
enum ElementKind {
  /// It stands within a line.
  case inline
  /// It begins and ends lines.
  case block
  /// It ends a line.
  case lineBreak
  /// It raises its text, as marks of footnotes are.
  case raised
  case table
  /// Nothing of it is read: it does not show, is struck out, annotates how text is pronounced, or is what pages are
  /// worked with.
  case passedOver

  init(name: String) {
    self = Self.kinds[name] ?? .inline
  }

  /// Blocks are those of the WHATWG's HTML, 15.3. A part of a table that stands in none is one, too.
  private static let kinds: [String: ElementKind] = {
    var kinds: [String: ElementKind] = ["br": .lineBreak, "sup": .raised, "table": .table]
    for name in [
      "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
      "dir",
      "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
      "h6",
      "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "ol", "p", "plaintext",
      "pre",
      "search", "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
    ] {
      kinds[name] = .block
    }
    for name in [
      // Not shown.
      "base", "link", "meta", "noembed", "noframes", "noscript", "script", "style", "template", "title",
      "xml",
      // Controls.
      "button", "datalist", "input", "keygen", "meter", "optgroup", "option", "progress", "select",
      "textarea",
      // Other sources.
      "applet", "audio", "canvas", "embed", "frame", "iframe", "map", "math", "object", "svg", "video",
      // Ways through the site.
      "nav",
      // Struck out.
      "del", "s", "strike",
      // Pronunciation.
      "rp", "rt", "rtc",
    ] {
      kinds[name] = .passedOver
    }
    return kinds
  }()

  /// Whether an element keeps its blanks and line breaks.
  static func keepsBlanks(name: String) -> Bool {
    ["pre", "listing", "xmp", "plaintext"].contains(name)
  }
}
