/// The text of a paragraph while it is read.
struct InlineText {
  /// What the paragraph's style says of runs.
  let style: RunProperties
  /// What stands in the text boxes that are anchored in the paragraph.
  var boxes: [WordBlock] = []
  /// Whether something stands in it that is not read.
  var isUnread = false
  /// Whether a text with a digit is left out of it.
  var leavesOutDigits = false
  /// The number before the text.
  private var number: Part?
  /// Whether a bullet stands before it.
  private var hasBullet = false
  private var parts: [Part] = []
  /// Grows with whatever is read.
  private(set) var extent = 0

  private struct Part {
    var text: String
    let position: RunPosition

    var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
  }

  init(style: RunProperties) { self.style = style }

  /// Adds text that stands somewhere in the line.
  mutating func append(_ text: String, at position: RunPosition) {
    extent += text.utf8.count
    if let last = parts.last, last.position == position {
      parts[parts.count - 1].text += text
    } else {
      parts.append(Part(text: text, position: position))
    }
  }

  /// Adds the blocks of a text box.
  mutating func append(_ blocks: [WordBlock]) {
    extent += blocks.count
    boxes += blocks
  }

  /// Sets the number, or the bullet, that the paragraph is printed with.
  mutating func setNumber(_ mark: NumberingCounter.Number, at position: RunPosition) {
    number = Part(text: mark.text, position: position)
    hasBullet = mark.isBullet
  }

  /// Whether a number or a bullet is all that is seen in the paragraph.
  var isListMarkAlone: Bool { firstCharacter == nil && (hasBullet || hasNumber) }

  /// Whether the paragraph has a number before what is no word: it may seem to be part of a figure.
  var hasNumberBeforeFigure: Bool { hasNumber && !(firstCharacter?.isLetter ?? true) }

  private var hasNumber: Bool { number.map { !$0.isBlank } ?? false }

  private var firstCharacter: Character? { parts.lazy.flatMap(\.text).first { !$0.isWhitespace } }

  /// The text with its number, as plain text has it.
  ///
  /// - Complexity: Linear in the text.
  var text: String {
    let all = [number].compactMap(\.self) + parts
    // The line is where the largest text stands, and of that what is shifted least.
    let line = all.lazy.filter { !$0.isBlank && $0.position.alignment == .baseline }.map(\.position)
      .min { (-$0.size, abs($0.shift)) < (-$1.size, abs($1.shift)) }
    return all.reduce(into: "") { text, part in
      text.append(part.text, aligned: part.position.alignment(of: part.text, beside: line ?? part.position))
    }
  }
}
