internal import OGIDocuments
internal import OGIPageLayout

extension PageWord {
  /// A word that an engine recognised, without the blanks around it; `nil` if there is nothing else.
  ///
  /// - Throws: ``DocumentReadingError/damaged(format:reason:)`` for a word without a box: left out, it would leave a blank.
  init?(
    recognised text: String, box: Box?, confidence: Double?, line: Int?, format: String
  ) throws(DocumentReadingError) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    guard let box else { throw .damaged(format: format, reason: "a word has no box on its page") }
    self.init(words.joined(separator: " "), box: box, confidence: confidence, line: line)
  }
}
