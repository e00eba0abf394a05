import OGIDocuments

extension TokenStream {
  /// A token's text as it stands in the source, its pieces joined.
  func text(of token: Int) -> String { tokens[token].pieces.map(printed).joined() }

  /// A piece's text as it stands in the source, on one line. Digits of two lines are kept apart.
  func printed(_ piece: Int) -> String {
    let text = document.text(of: document.pieces[piece])
    guard text.contains(where: \.isNewline) else { return text }
    return text.split(whereSeparator: \.isNewline).map(\.withoutOuterBlanks).reduce(into: "") {
      printed, line in
      let joinsDigits = printed.last?.isWholeNumber ?? false && line.first?.isWholeNumber ?? false
      printed += joinsDigits ? " \(line)" : line
    }
  }

  /// Where a piece begins.
  func place(ofPiece piece: Int) -> Place { document.pieces[piece].place }
}

extension Substring {
  /// The text without the blanks at its ends.
  fileprivate var withoutOuterBlanks: Substring {
    let start = drop(while: \.isWhitespace)
    return start.prefix(
      upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)
  }
}
