/// The fields that are open at a place of a document: of each, its instruction comes first and is no text, and then its
/// result (ECMA-376, part 1, 17.16.18).
struct FieldStack {
  private struct Field {
    var instruction = ""
    var isInInstruction = true
    var showsResult = false
  }

  private var fields: [Field] = []

  /// Fields are nested a few deep; what opens more is no field.
  private static let deepest = 64
  /// An instruction begins with the field's type, the longest of which is `DATABASE`, `MACROBUTTON` or the like.
  private static let longestType = 16
  /// The fields that show nothing (ECMA-376, part 1, 17.16.5).
  private static let silentTypes: Set<String> = [
    "ADVANCE", "ASK", "NEXT", "NEXTIF", "PRIVATE", "RD", "SET", "SKIPIF", "TA", "TC", "XE",
  ]

  /// Whether text stands here that is seen.
  var isInText: Bool { !fields.contains(where: \.isInInstruction) }

  /// Whether a field of an instruction shows something.
  static func showsResult(instruction: String) -> Bool {
    let type = instruction.prefix(longestType * 2).split(whereSeparator: \.isWhitespace).first ?? ""
    return !silentTypes.contains(type.uppercased())
  }

  /// Takes the character of a field: `begin`, `separate` or `end`.
  ///
  /// - Returns: Whether a field ends here in a text, whose result is seen and not stored.
  mutating func take(_ kind: String?) -> Bool {
    switch kind {
    case "begin" where fields.count < Self.deepest: fields.append(Field())
    case "separate" where !fields.isEmpty: fields[fields.count - 1].isInInstruction = false
    case "end": return end()
    default: break
    }
    return false
  }

  private mutating func end() -> Bool {
    guard let field = fields.popLast(), isInText else { return false }
    if field.showsResult { addResult() }
    return !field.showsResult && Self.showsResult(instruction: field.instruction)
  }

  /// Takes a part of an instruction.
  mutating func addInstruction(_ text: String) {
    guard let last = fields.indices.last, fields[last].instruction.count < Self.longestType else { return }
    fields[last].instruction += text.drop { $0.isWhitespace }.prefix(Self.longestType)
  }

  /// Notes that something stands in the result of the field.
  mutating func addResult() {
    if let last = fields.indices.last { fields[last].showsResult = true }
  }

  /// Ends all instructions with their paragraph: one that is not closed would hide the rest of the document.
  ///
  /// - Returns: Whether there was one.
  mutating func endParagraph() -> Bool {
    let isOpen = !isInText
    for index in fields.indices { fields[index].isInInstruction = false }
    return isOpen
  }
}
