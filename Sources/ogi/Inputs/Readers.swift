internal import OGIOCR
internal import OGIOffice
internal import OGIPDF
internal import OGIReports

/// The readers that the tool has beside that of plain text. The first that can read a source reads it.
enum Readers {
  static let all: [any DocumentReader] = [
    PDFReader(), OCRReader(), WordReader(), ExcelReader(), LegacyOfficeReader(),
  ]
}
