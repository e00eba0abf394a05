internal import OGIHTML
internal import OGIReports

/// The readers that the tool has beside that of plain text. The first that can read a source reads it.
enum Readers {
  static let all: [any DocumentReader] = [HTMLReader()]
}
