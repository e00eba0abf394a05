internal import OGIDocuments
internal import OGIOCR
internal import OGIPDF

/// The kinds of sources that the tool reads beside plain text.
enum Readers {
  /// The first that can read a source reads it.
  static let all: [any DocumentReader] = [
    PDFReader(), OCRReader(),
  ]
}
