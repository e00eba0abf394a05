internal import OGIMarkup

/// Reads the paragraphs and tables of a document, as they are seen when all changes are accepted.
struct WordBlockReader {
  let styles: WordStyles
  private var numbers: NumberingCounter
  /// The fields that are open where the reader is.
  var fields = FieldStack()
  /// Whether what stands here is the prompt of a control that nobody has filled in.
  private(set) var isInPrompt = false
  /// What is behind the text here.
  private(set) var background = TextColor.white
  /// How many texts are left out, as they are hidden or struck out.
  var leftOutCount = 0

  init(styles: WordStyles, numbering: NumberingDefinitions) {
    self.styles = styles
    numbers = NumberingCounter(numbering)
  }

  /// The blocks in an element: a body, a cell, or a text box.
  mutating func blocks(in element: MarkupElement) -> [WordBlock] {
    var blocks = WordBlocks()
    add(element, to: &blocks)
    blocks.close()
    return blocks.blocks
  }

  private mutating func add(_ element: MarkupElement, to blocks: inout WordBlocks) {
    for child in element.elements {
      guard let name = child.wordName else {
        if child.isAlternateContent {
          addAlternative(of: child, to: &blocks, extent: \.blocks.count) { $0.add($1, to: &$2) }
        }
        continue
      }
      switch name {
      case "p": addParagraph(child, to: &blocks)
      case "tbl": blocks.add(.table(table(child)))
      case "del", "moveFrom": break
      case "sdt": readControl(child) { $0.add(child, to: &blocks) }
      // Whatever else holds blocks: smart tags, what was inserted.
      case "sdtContent", "customXml", "smartTag", "ins", "moveTo": add(child, to: &blocks)
      // Another document, which Word shows here.
      case "altChunk", "subDoc":
        blocks.add(.paragraph(WordParagraph(text: "", indentation: 0, isUnread: true)))
      default: break
      }
    }
  }

  /// Reads the first of some alternatives that adds anything.
  ///
  /// - Parameter extent: How much there is; it grows with whatever is added.
  mutating func addAlternative<Target>(
    of element: MarkupElement, to target: inout Target, extent: (Target) -> Int,
    by add: (inout Self, MarkupElement, inout Target) -> Void
  ) {
    for alternative in element.elements {
      let start = extent(target)
      add(&self, alternative, &target)
      if extent(target) > start { return }
    }
  }

  /// Reads a control. The prompt of one that nobody has filled in is no content.
  mutating func readControl(_ control: MarkupElement, _ read: (inout Self) -> Void) {
    let outer = isInPrompt
    if control.wordElement("sdtPr")?.wordFlag("showingPlcHdr") ?? false { isInPrompt = true }
    read(&self)
    isInPrompt = outer
  }

  /// Reads what may have a background of its own: a table, a cell or a paragraph.
  mutating func readShaded<Result>(
    _ properties: MarkupElement?, _ read: (inout Self) -> Result
  ) -> Result {
    let outer = background
    background = properties?.wordElement("shd")?.shade ?? background
    defer { background = outer }
    return read(&self)
  }

  // MARK: Paragraphs

  private mutating func addParagraph(_ element: MarkupElement, to blocks: inout WordBlocks) {
    let properties = element.wordElement("pPr")
    let style = styles.paragraphStyle(named: properties?.wordValue("pStyle"))
    let mark = properties?.wordElement("rPr")
    let isJoined = mark?.elements.contains { $0.wordName == "del" || $0.wordName == "moveFrom" } ?? false
    let direct = NumberingReference(properties)
    let number = isJoined ? nil : numbers.number(of: direct?.based(on: style.numbering) ?? style.numbering)
    var paragraph = InlineText(style: style.run)
    let markProperties = RunProperties(mark).based(on: style.run)
    if let number, !markProperties.isLeftOut {
      paragraph.setNumber(number, at: RunPosition(markProperties))
    }
    readShaded(properties) { $0.addInline(element, to: &paragraph) }
    let isCut = fields.endParagraph()
    // Where a style numbers its paragraphs, it has the last word on their indentation.
    let inherited =
      direct?.number == nil
      ? style.indentation.based(on: number?.indentation ?? style.indentation)
      : number?.indentation.based(on: style.indentation) ?? style.indentation
    let indentation = WordIndentation(properties).based(on: inherited)
    blocks.add(
      WordParagraph(
        text: paragraph.text, indentation: indentation.characters,
        isUnread: paragraph.isUnread || paragraph.hasNumberBeforeFigure || isCut,
        isListMarkAlone: paragraph.isListMarkAlone,
        leavesOutDigits: paragraph.leavesOutDigits),
      isJoinedToNext: isJoined, followedBy: paragraph.boxes)
  }
}

/// Blocks while they are read.
private struct WordBlocks {
  private(set) var blocks: [WordBlock] = []
  /// Paragraphs whose mark was deleted: their text goes on in the next.
  private var carried: WordParagraph?

  mutating func add(_ block: WordBlock) {
    close()
    blocks.append(block)
  }

  mutating func add(_ paragraph: WordParagraph, isJoinedToNext: Bool, followedBy boxes: [WordBlock]) {
    var paragraph = paragraph
    if let before = carried {
      paragraph.text = before.text + paragraph.text
      paragraph.isUnread = before.isUnread || paragraph.isUnread
      paragraph.leavesOutDigits = before.leavesOutDigits || paragraph.leavesOutDigits
    }
    carried = isJoinedToNext ? paragraph : nil
    if !isJoinedToNext { blocks.append(.paragraph(paragraph)) }
    blocks += boxes
  }

  mutating func close() {
    if let carried, !carried.text.isEmpty || carried.isUnread || carried.leavesOutDigits {
      blocks.append(.paragraph(carried))
    }
    carried = nil
  }
}
