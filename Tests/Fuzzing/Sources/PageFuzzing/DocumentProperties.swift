import OGIDocuments

/// Ends the process with what does not hold of a document made of pages, so that the fuzzer keeps the input.
func check(_ document: Document, pieceLimit: Int) {
  var end = 0
  for block in document.blocks {
    precondition(block.pieces.lowerBound == end, "blocks do not follow each other")
    end = block.pieces.upperBound
  }
  precondition(end == document.pieces.count, "blocks do not cover all pieces")
  precondition(end <= pieceLimit, "there are more pieces than the limit")
  precondition(document.pieces.contains { !$0.isEmpty }, "a document without text is none")
  precondition(String(validating: document.utf8, as: UTF8.self) != nil, "the text is not UTF-8")
  for piece in document.pieces {
    precondition(
      document.utf8.indices.contains(piece.range.lowerBound) || piece.isEmpty, "a piece is out of the text")
    guard case .page(let number, let x, let y, let width, let height) = piece.place else {
      fatalError("Violated: a piece stands on no page")
    }
    let isFinite = [x, y, width, height].allSatisfy(\.isFinite)
    precondition(number > 0 && isFinite && width >= 0 && height >= 0, "a piece stands nowhere on its page")
  }
  for attributes in document.attributes.values {
    precondition(
      attributes.confidence.map((0...1).contains) ?? true, "a confidence is not between 0 and 1")
  }
}
