/// The mistakes found so far, each once.
struct MistakeLog {
  private var found: Set<MappingMistake> = []

  mutating func note(_ kind: MappingMistake.Kind, file: String, line: Int? = nil) {
    found.insert(MappingMistake(file: file, line: line, kind: kind))
  }

  mutating func note(_ kind: MappingMistake.Kind, at place: MappingPlace) {
    note(kind, file: place.file, line: place.line)
  }

  var count: Int { found.count }

  /// The mistakes by file and line, those of one line by what they say.
  var mistakes: [MappingMistake] {
    let renderer = MistakeRenderer()
    return found.map { (mistake: $0, text: renderer.text(for: $0)) }
      .sorted { first, second in
        (first.mistake.file, first.mistake.line ?? 0, first.text)
          < (second.mistake.file, second.mistake.line ?? 0, second.text)
      }
      .map(\.mistake)
  }
}
