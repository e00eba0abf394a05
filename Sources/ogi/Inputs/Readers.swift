internal import OGIHTML
internal import OGIOCR
internal import OGIOffice
internal import OGIPDF
internal import OGIReports

/// The readers that the tool has beside that of plain text. The first that can read a source reads it.
enum Readers {
  /// OCR results come before pages: hOCR is HTML.
  static let all: [any DocumentReader] = [
    OCRReader(), HTMLReader(), WordReader(), ExcelReader(), LegacyOfficeReader(), PDFReader(),
  ]
}
