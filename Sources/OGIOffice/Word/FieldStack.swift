/// The fields that are open at a place of a document: of each, its instruction comes first and is no text, and then its
/// result (ECMA-376, part 1, 17.16.18).
struct FieldStack {
  private var isInInstruction: [Bool] = []

  /// Fields are nested a few deep; what opens more is no field.
  private static let deepest = 64

  /// Whether text stands here that is seen.
  var isInText: Bool { !isInInstruction.contains(true) }

  /// Takes the character of a field: `begin`, `separate` or `end`.
  mutating func take(_ kind: String?) {
    switch kind {
    case "begin" where isInInstruction.count < Self.deepest: isInInstruction.append(true)
    case "separate" where !isInInstruction.isEmpty: isInInstruction[isInInstruction.count - 1] = false
    case "end": _ = isInInstruction.popLast()
    default: break
    }
  }

  /// Ends all instructions with their paragraph: one that is not closed would hide the rest of the document.
  mutating func endParagraph() {
    for index in isInInstruction.indices { isInInstruction[index] = false }
  }
}
