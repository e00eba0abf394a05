/// Puts mistakes in mappings into words for the person who edits them: where, what, and what to do.
public struct MistakeRenderer: Sendable {
  public init() {}

  /// One line of English, such as `concepts.tsv:12: "couunt" is not a known number. Write count, signed or amount.`
  public func text(for mistake: MappingMistake) -> String {
    let place = mistake.line.map { "\(mistake.file):\($0)" } ?? mistake.file
    return "\(place): \(what(mistake.kind))"
  }

  private func what(_ kind: MappingMistake.Kind) -> String { "\(kind)" }
}
