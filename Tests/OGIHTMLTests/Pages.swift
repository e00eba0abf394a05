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

/// What a cell shows beside one with a label, with `?` behind it if it is unread.
///
/// - Parameters:
///   - cell: The element.
///   - sheet: What a style sheet of the page says.
///   - head: What else stands before the page's body.
func shownCell(_ cell: String, sheet: String = "", head: String = "") throws -> String {
  let html = """
    \(head)<html><head><style>\(sheet)</style></head><body><table><tr><td>a</td>\(cell)</tr>
    <tr><td>b</td><td>3</td></tr></table></body></html>
    """
  let document = try HTMLReader().read(Array(html.utf8))
  guard document.pieces.indices.contains(1) else { return "" }
  return document.text(of: document.pieces[1]) + (document.isUnread(1) ? "?" : "")
}
