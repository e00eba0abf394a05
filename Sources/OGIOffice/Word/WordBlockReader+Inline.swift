internal import OGIMarkup

/// The text of a paragraph while it is read.
struct InlineText {
  /// What the paragraph's style says of runs.
  let style: RunProperties
  var text = ""
  /// What stands in the text boxes that are anchored in the paragraph.
  var boxes: [WordBlock] = []

  init(style: RunProperties) { self.style = style }

  /// Grows with whatever is read.
  var extent: Int { text.utf8.count + boxes.count }
}

extension WordBlockReader {
  /// Adds what stands within a paragraph.
  mutating func addInline(_ element: MarkupElement, to paragraph: inout InlineText) {
    for child in element.elements {
      switch child.wordName {
      case "r": addRun(child, to: &paragraph)
      case "del", "moveFrom", "pPr", "sdtPr", "sdtEndPr": break
      case .some: addInline(child, to: &paragraph)
      case nil where child.isAlternateContent:
        addAlternative(of: child, to: &paragraph) { $0.addInline($1, to: &$2) }
      case nil where child.name == "oMath" || child.name == "oMathPara": paragraph.text += child.mathText
      case nil: break
      }
    }
  }

  private mutating func addAlternative(
    of element: MarkupElement, to paragraph: inout InlineText,
    by add: (inout Self, MarkupElement, inout InlineText) -> Void
  ) {
    for alternative in element.elements {
      let extent = paragraph.extent
      add(&self, alternative, &paragraph)
      if paragraph.extent > extent { return }
    }
  }

  private mutating func addRun(_ run: MarkupElement, to paragraph: inout InlineText) {
    let properties = run.wordElement("rPr")
    var inherited = paragraph.style
    if let id = properties?.wordValue("rStyle"), let style = styles[id] {
      inherited = style.run.toggled(by: inherited)
    }
    let isLeftOut = RunProperties(properties).based(on: inherited).isLeftOut
    addContent(of: run, isLeftOut: isLeftOut, to: &paragraph)
  }

  private mutating func addContent(
    of run: MarkupElement, isLeftOut: Bool, to paragraph: inout InlineText
  ) {
    for child in run.elements {
      if child.wordName == "fldChar" {
        fields.take(child["fldCharType"])
      } else if isLeftOut {
        if child.wordName == "t", child.text.contains(where: { !$0.isWhitespace }) { leftOutCount += 1 }
      } else if fields.isInText {
        addVisible(child, to: &paragraph)
      }
    }
  }

  private mutating func addVisible(_ element: MarkupElement, to paragraph: inout InlineText) {
    switch element.wordName {
    case "t": paragraph.text += element.runText
    case "tab", "ptab": paragraph.text += "\t"
    case "br", "cr": paragraph.text += "\n"
    case "noBreakHyphen": paragraph.text += "-"
    case "sym": paragraph.text += element.symbol
    case "ruby":
      if let base = element.wordElement("rubyBase") { addInline(base, to: &paragraph) }
    case "drawing", "pict", "object": addBoxes(in: element, to: &paragraph)
    case nil where element.isAlternateContent:
      addAlternative(of: element, to: &paragraph) { $0.addContent(of: $1, isLeftOut: false, to: &$2) }
    default: break
    }
  }

  /// Adds what stands in the text boxes of a drawing.
  private mutating func addBoxes(in element: MarkupElement, to paragraph: inout InlineText) {
    for child in element.elements {
      if child.wordName == "txbxContent" {
        let outer = fields
        fields = FieldStack()
        paragraph.boxes += blocks(in: child)
        fields = outer
      } else if child.isAlternateContent {
        addAlternative(of: child, to: &paragraph) { $0.addBoxes(in: $1, to: &$2) }
      } else {
        addBoxes(in: child, to: &paragraph)
      }
    }
  }
}

extension MarkupElement {
  /// The text of a `t`, in which line breaks are blanks, and blanks at the ends count only if it says so.
  fileprivate var runText: String {
    let text = String(String.UnicodeScalarView(text.unicodeScalars.map { Self.isLineBreak($0) ? " " : $0 }))
    guard self["space"] != "preserve" else { return text }
    let start = text.drop { $0 == " " || $0 == "\t" }
    return String(start.prefix(start.count - start.reversed().prefix { $0 == " " || $0 == "\t" }.count))
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  /// The character of a `sym`. Its code is that of a font, which the font Symbol alone has in common with ASCII: what no
  /// text has stays a character that none reads as one.
  fileprivate var symbol: String {
    guard let code = self["char"].flatMap({ UInt32($0, radix: 16) }) else { return "" }
    let isASCII = self["font"] == "Symbol" && (0xF020...0xF07E).contains(code)
    return Unicode.Scalar(isASCII ? code - 0xF000 : code).map { String(Character($0)) } ?? "\u{FFFD}"
  }

  /// The texts in a formula.
  fileprivate var mathText: String {
    elements.map { $0.name == "t" ? $0.text : $0.mathText }.joined()
  }
}
