internal import OGIOffice
internal import OGIReports

/// The readers of further kinds of sources, in the order in which they are asked.
enum Readers {
  static let all: [any DocumentReader] = [
    WordReader(), ExcelReader(), LegacyOfficeReader(),
  ]
}
