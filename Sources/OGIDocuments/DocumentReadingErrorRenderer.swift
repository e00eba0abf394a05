/// Puts into words why a source could not be read: what is wrong, and what to do.
public struct DocumentReadingErrorRenderer: Sendable {
  /// Creates a renderer.
  public init() {}

  /// What is wrong with the source and what to do, as the end of an English sentence that begins with its name:
  /// `is empty — check how it was saved`.
  public func predicate(for error: DocumentReadingError) -> String {
    switch error {
    case .empty:
      "is empty — check how it was saved"
    case .allHidden(let count):
      "shows no text: \(count) \(count == 1 ? "text is" : "texts are") hidden or struck out — save it as it is to be seen"
    case .notText(let format):
      "is not text\(format.map { " but \($0)" } ?? "") — save it in another format, such as HTML or text, and an image by OCR as hOCR, ALTO or TSV"
    case .tooLarge(let size?, let limit):
      "has \(size) bytes, more than the limit of \(limit) — cut out the report"
    case .tooLarge(nil, let limit):
      "has more bytes than the limit of \(limit) — cut out the report"
    case .tooManyPieces(let limit):
      "has more pages, lines or cells than the limit of \(limit) — cut out the report"
    case .tooDeep(let limit):
      "nests its elements deeper than the limit of \(limit) — open it and save the report alone"
    case .expandsTooMuch(let limit):
      "unpacks to more than the limit of \(limit) bytes for its size — unpack it and check what it holds"
    case .tooSlow(let seconds):
      "took longer than \(seconds) seconds — cut out the report"
    case .damaged(let format, let reason):
      "is damaged \(format) (\(reason)) — open it in the program that made it and save it again"
    case .encrypted(let format):
      "is encrypted \(format) — save it without a password"
    case .noTextLayer(let format):
      "is \(format) without text, images of pages alone — put it through OCR and convert the hOCR, ALTO or TSV"
    case .programMissing(let format, let programs):
      "is \(format), which is read by \(Self.alternatives(programs)) — install one, or save the file in another format"
    case .programFailed(let program, let reason):
      "could not be read by \(program) (\(reason)) — open it and save it in another format"
    }
  }
}

extension DocumentReadingErrorRenderer {
  private static func alternatives(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "no program" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension DocumentReadingError: CustomStringConvertible {
  /// A sentence, as ``DocumentReadingErrorRenderer`` words it.
  public var description: String { "the source \(DocumentReadingErrorRenderer().predicate(for: self))" }
}
