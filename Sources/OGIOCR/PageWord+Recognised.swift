internal import OGIPageLayout

extension PageWord {
  /// A word that an engine recognised, without the blanks around it; `nil` if there is nothing else.
  init?(recognised text: String, box: Box, confidence: Double?, line: Int) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    self.init(words.joined(separator: " "), box: box, confidence: confidence, line: line)
  }
}
