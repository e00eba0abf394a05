import OGIDocuments
import OGIHTML

/// What a page shows, for a test to compare: a line as `-text`, a row as its cells with bars between.
func shown(_ html: String) throws -> [String] { try shown(Array(html.utf8)) }

func shown(_ html: [UInt8]) throws -> [String] {
  let document = try HTMLReader().read(html)
  var shown: [String] = []
  for block in document.blocks {
    for index in block.pieces {
      let piece = document.pieces[index]
      let text = document.text(of: piece)
      if block.layout == .rows, !piece.startsRow, let last = shown.indices.last {
        shown[last] += "|" + text
      } else {
        shown.append(block.layout == .rows ? text : "-" + text)
      }
    }
  }
  return shown
}
