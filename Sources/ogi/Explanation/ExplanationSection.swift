/// A part of an explanation: a heading, and lines below it.
struct ExplanationSection {
  static let indentation = "  "

  let heading: String
  var lines: [String]

  /// The heading and the lines, these indented; nothing if there are none.
  func lines(for terminal: Terminal) -> [String] {
    guard !lines.isEmpty else { return [] }
    return [Style.strong.applied(to: heading.forTerminal, if: terminal.hasColor)]
      + lines.map { Self.indentation + $0 }
  }
}

extension Terminal {
  /// The terminal as it is for what stands indented.
  var indented: Terminal {
    Terminal(width: width.map { max($0 - ExplanationSection.indentation.count, 20) }, hasColor: hasColor)
  }
}

extension Double {
  /// The number for a person: costs with one decimal, shares with two, without zeros at their end.
  func rounded(decimals: Int) -> String {
    guard isFinite else { return "" }
    let scale = decimals == 1 ? 10.0 : 100.0
    let text = "\((self * scale).rounded() / scale)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension String {
  /// The text in quotation marks.
  var quoted: String { "“\(forTerminal)”" }
}
