internal import OGIMarkup

extension WordBlockReader {
  /// Adds what stands within a paragraph.
  mutating func addInline(_ element: MarkupElement, to paragraph: inout InlineText) {
    for child in element.elements {
      switch child.wordName {
      case "r": addRun(child, to: &paragraph)
      case "del", "moveFrom", "pPr", "sdtPr", "sdtEndPr": break
      case "sdt": readControl(child) { $0.addInline(child, to: &paragraph) }
      case "fldSimple": addSimpleField(child, to: &paragraph)
      case .some: addInline(child, to: &paragraph)
      case nil where child.isAlternateContent:
        addAlternative(of: child, to: &paragraph, extent: \.extent) { $0.addInline($1, to: &$2) }
      case nil where child.name == "oMath" || child.name == "oMathPara": addFormula(child, to: &paragraph)
      case nil: break
      }
    }
  }

  private mutating func addSimpleField(_ field: MarkupElement, to paragraph: inout InlineText) {
    let extent = paragraph.extent
    addInline(field, to: &paragraph)
    let showsResult = FieldStack.showsResult(instruction: field["instr"] ?? "")
    let lacksResult = paragraph.extent == extent && showsResult && fields.isInText
    if lacksResult || field.isDirtyField { paragraph.isUnread = true }
  }

  /// Adds a formula. One with anything but a line of text is not read: its digits in a row are another number.
  private mutating func addFormula(_ formula: MarkupElement, to paragraph: inout InlineText) {
    for child in formula.elements {
      switch child.name {
      case "r": addRun(child, to: &paragraph)
      case "oMath", "ins": addFormula(child, to: &paragraph)
      case "oMathParaPr", "ctrlPr": break
      default: if child.wordName == nil { paragraph.isUnread = true }
      }
    }
  }

  // MARK: Runs

  private mutating func addRun(_ run: MarkupElement, to paragraph: inout InlineText) {
    let direct = run.wordElement("rPr")
    var inherited = paragraph.style
    if let id = direct?.wordValue("rStyle"), let style = styles[id] {
      inherited = style.run.toggled(by: inherited)
    }
    var properties = RunProperties(direct).based(on: inherited)
    // The sign of a note that the writer chose.
    if run.elements.contains(where: \.isReferenceWithSign) { properties.alignment = .raised }
    addContent(of: run, properties, to: &paragraph)
  }

  private mutating func addContent(
    of run: MarkupElement, _ properties: RunProperties, to paragraph: inout InlineText
  ) {
    for child in run.elements {
      if child.wordName == "fldChar" {
        let lacksResult = fields.take(child["fldCharType"])
        if lacksResult || child.isDirtyField, !properties.isLeftOut { paragraph.isUnread = true }
      } else if child.wordName == "instrText" {
        fields.addInstruction(child.text)
      } else if !fields.isInText {
        continue
      } else if properties.isLeftOut {
        leaveOut(child, of: &paragraph)
      } else if isInPrompt {
        if !child.isBlank { paragraph.isUnread = true }
      } else {
        addVisible(child, properties, to: &paragraph)
      }
    }
  }

  private mutating func leaveOut(_ element: MarkupElement, of paragraph: inout InlineText) {
    guard element.name == "t", !element.isBlank else { return }
    leftOutCount += 1
    if element.text.contains(where: \.isNumber) { paragraph.leavesOutDigits = true }
  }

  private mutating func addVisible(
    _ element: MarkupElement, _ properties: RunProperties, to paragraph: inout InlineText
  ) {
    switch element.wordName {
    case "t": add(element.runText, properties, to: &paragraph)
    case "tab", "ptab": add("\t", properties, to: &paragraph)
    case "br", "cr": add("\n", properties, to: &paragraph)
    case "noBreakHyphen": add("-", properties, to: &paragraph)
    case "sym": add(element.symbol, properties, to: &paragraph)
    case "ruby":
      if let base = element.wordElement("rubyBase") { addInline(base, to: &paragraph) }
    case "drawing", "pict", "object", "contentPart":
      fields.addResult()
      if !element.holdsShape { paragraph.isUnread = true }
      addDrawing(element, to: &paragraph)
    // What Word counts anew whenever it shows the document.
    case "pgNum", "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong":
      paragraph.isUnread = true
    case nil where element.isAlternateContent:
      addAlternative(of: element, to: &paragraph, extent: \.extent) {
        $0.addContent(of: $1, properties, to: &$2)
      }
    // That of a formula.
    case nil where element.name == "t": add(element.runText, properties, to: &paragraph)
    default: break
    }
  }

  private mutating func add(_ text: String, _ properties: RunProperties, to paragraph: inout InlineText) {
    fields.addResult()
    paragraph.append(text, at: RunPosition(properties))
    let isUnseen = properties.isTiny || properties.isUnseen(on: background)
    if isUnseen, text.contains(where: { !$0.isWhitespace }) {
      paragraph.isUnread = true
    }
  }

  // MARK: Drawings

  /// Elements that show something other than text: pictures, embedded objects, controls, charts, diagrams, ink, and text that
  /// is drawn as a picture.
  private static let objects: Set<String> = [
    "pic", "blip", "imagedata", "OLEObject", "control", "chart", "relIds", "contentPart", "textpath",
  ]

  /// Adds what stands in the text boxes of a drawing, and tells what else it shows.
  private mutating func addDrawing(_ element: MarkupElement, to paragraph: inout InlineText) {
    if Self.objects.contains(element.name) { paragraph.isUnread = true }
    for child in element.elements {
      if child.wordName == "txbxContent" {
        let outer = fields
        fields = FieldStack()
        paragraph.append(blocks(in: child))
        fields = outer
      } else if child.isAlternateContent {
        addAlternative(of: child, to: &paragraph, extent: \.extent) { $0.addDrawing($1, to: &$2) }
      } else {
        addDrawing(child, to: &paragraph)
      }
    }
  }
}

extension MarkupElement {
  /// Lines, frames and boxes of DrawingML and VML.
  private static let shapes: Set<String> = [
    "wsp", "wgp", "wpc", "shape", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve", "group",
    "txbxContent",
  ]

  /// Whether a drawing is made of shapes; otherwise it shows something else.
  fileprivate var holdsShape: Bool { elements.contains { Self.shapes.contains($0.name) || $0.holdsShape } }

  fileprivate var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// Whether Word is told to count the result of a field anew.
  fileprivate var isDirtyField: Bool { ["1", "true", "on"].contains(self["dirty"] ?? "0") }

  /// Whether the element refers to a note whose sign is the text behind it.
  fileprivate var isReferenceWithSign: Bool {
    (wordName == "footnoteReference" || wordName == "endnoteReference")
      && ["1", "true", "on"].contains(self["customMarkFollows"] ?? "0")
  }

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
}
