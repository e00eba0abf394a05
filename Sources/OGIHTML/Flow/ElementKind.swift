/// How an element takes part in what a page shows.
enum ElementKind {
  /// It stands within a line.
  case inline
  /// It stands within a line, and apart from what is beside it.
  case apart
  /// It begins and ends lines.
  case block
  /// A block whose parts the browser numbers.
  case numberedList
  /// It ends a line.
  case lineBreak
  case table
  /// It shows something that is not read: a picture, a control, what a script writes, or ways through the site.
  case unread
  /// It does not show, or says how text is pronounced.
  case passedOver

  init(name: String) {
    self = Self.kinds[name] ?? .inline
  }

  /// Blocks are those of the WHATWG's HTML, 15.3. A part of a table that stands in none is one, too.
  private static let kinds: [String: ElementKind] = {
    var kinds: [String: ElementKind] = ["br": .lineBreak, "ol": .numberedList, "table": .table]
    for name in [
      "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
      "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
      "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "p",
      "plaintext", "pre", "search", "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
      "xmp",
    ] {
      kinds[name] = .block
    }
    for name in [
      // Pictures and the like.
      "applet", "audio", "canvas", "embed", "iframe", "img", "math", "object", "svg", "video",
      // Controls. A saved page has the value that it came with, and not the one that was on the screen.
      "button", "input", "keygen", "meter", "progress", "select", "textarea",
      // Scripts, and what stands for them.
      "noscript", "script",
      "nav",
    ] {
      kinds[name] = .unread
    }
    for name in [
      "base", "datalist", "frame", "link", "map", "meta", "noembed", "noframes", "optgroup", "option", "rp",
      "rt", "rtc", "style", "template", "title", "xml",
    ] {
      kinds[name] = .passedOver
    }
    return kinds
  }()
}
