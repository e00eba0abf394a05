/// Counts the numbered paragraphs of a document and gives their numbers.
struct NumberingCounter {
  private let definitions: NumberingDefinitions
  /// The last number of each level, by definition.
  private var counts: [Int: [Int: Int]] = [:]
  /// The numberings that were used.
  private var used: Set<Int> = []

  init(_ definitions: NumberingDefinitions) { self.definitions = definitions }

  /// A paragraph's number as it is printed, with what parts it from the text.
  struct Number {
    let text: String
    /// Whether a bullet is printed, which is no text.
    let isBullet: Bool
    let indentation: WordIndentation
  }

  /// Counts a paragraph; `nil` if it is not numbered.
  mutating func number(of reference: NumberingReference?) -> Number? {
    guard let reference, let id = reference.number, let numbering = definitions[id] else { return nil }
    let named = reference.style.flatMap { style in numbering.levels.first { $0.value.style == style }?.key }
    let index = reference.level ?? named ?? 0
    guard let level = numbering.levels[index] else { return nil }
    count(index, of: numbering, id: id)
    let text = text(of: level, at: index, of: numbering)
    return Number(
      text: level.isParted && !text.isEmpty ? "\(text) " : text,
      isBullet: level.format == "bullet" && !level.text.isEmpty, indentation: level.indentation)
  }

  private mutating func count(_ index: Int, of numbering: NumberingDefinitions.Numbering, id: Int) {
    var numbers = counts[numbering.definition] ?? [:]
    if used.insert(id).inserted {
      for level in numbering.restarts.keys { numbers[level] = nil }
    }
    for above in 0..<index where numbers[above] == nil { numbers[above] = numbering.levels[above]?.start }
    numbers[index] = numbers[index].map { $0 < .max ? $0 + 1 : $0 } ?? numbering.levels[index]?.start
    for below in NumberingDefinitions.levels where below > index {
      // A level may go on counting after some of those above it.
      if let restart = numbering.levels[below]?.restart, index >= restart { continue }
      numbers[below] = nil
    }
    counts[numbering.definition] = numbers
  }

  private func text(
    of level: NumberingDefinitions.Level, at index: Int, of numbering: NumberingDefinitions.Numbering
  ) -> String {
    // A bullet says nothing, and one that is a dash would make a figure negative.
    guard level.format != "bullet", level.format != "none" else { return "" }
    var text = ""
    var isReference = false
    for character in level.text {
      if isReference, let place = character.wholeNumberValue, NumberingDefinitions.levels.contains(place - 1)
      {
        text += number(at: place - 1, as: level, of: numbering)
        isReference = false
      } else if character == "%" {
        isReference = true
      } else {
        if isReference { text += "%" }
        isReference = false
        text.append(character)
      }
    }
    return text
  }

  private func number(
    at index: Int, as level: NumberingDefinitions.Level, of numbering: NumberingDefinitions.Numbering
  ) -> String {
    guard let number = counts[numbering.definition]?[index] else { return "" }
    let format = level.isLegal ? "decimal" : numbering.levels[index]?.format ?? "decimal"
    return ListNumeral.text(of: number, format: format)
  }
}
