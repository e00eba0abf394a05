import OGIDocuments
import OGIText

/// A row of a table as it stands in a document.
struct SourceRow {
  /// A text before the figures.
  struct Label {
    let text: String
    let indentation: Int
  }

  /// The texts before the figures, but for units; the outermost group first.
  var labels: [Label] = []
  /// Whether the row begins with an empty cell: its group stands in a row above.
  var isContinued = false
  /// The unit that stands beside the label.
  var unit: String?
  /// The cells that hold figures or blanks; `nil` for a text among them.
  var values: [Figure?] = []
  /// All texts of the row with the index of their cell, as a header has them.
  var texts: [(cell: Int, text: String)] = []
  /// The number of cells.
  var width = 0
  /// Where the row begins.
  let place: Place

  /// Whether a cell holds a number.
  var hasNumber: Bool { values.contains { $0?.number != nil } }
}

extension SourceRow {
  /// Reads a row's cells.
  ///
  /// The figures are the longest run of cells with figures and blanks that holds a number; of equal ones the last, since
  /// a code may stand before. Without a number they are the blanks at the row's end.
  init(_ cells: [Piece], in document: Document, parser: FigureParser) {
    place = cells.first?.place ?? .text(line: 1, column: 1)
    width = cells.count
    let read = cells.map { piece in
      let text = DraftText.oneLine(document.text(of: piece))
      let figure = parser.parse(text)
      return (text: text, figure: figure?.repair == nil ? figure : nil, indentation: piece.indentation)
    }
    let figures = Self.figures(read.map(\.figure))
    values = figures.map { read[$0].figure }
    texts = read.enumerated().filter { !$0.element.text.isEmpty }.map { ($0.offset, $0.element.text) }
    isContinued = read.first?.text.isEmpty ?? false
    for cell in read[..<figures.lowerBound] where !cell.text.isEmpty && cell.figure?.number == nil {
      if !labels.isEmpty, parser.unit(named: cell.text) != nil {
        unit = cell.text
      } else {
        labels.append(Label(text: cell.text, indentation: cell.indentation))
      }
    }
  }

  private static func figures(_ cells: [Figure?]) -> Range<Int> {
    var best = cells.count..<cells.count
    var start = 0
    for index in 0...cells.count where index == cells.count || cells[index] == nil {
      let run = start..<index
      start = index + 1
      let hasNumber = cells[run].contains { $0?.number != nil }
      let isBetter = run.count >= best.count || !cells[best].contains { $0?.number != nil }
      if hasNumber && isBetter { best = run }
      if best.isEmpty && !hasNumber && index == cells.count { best = run }
    }
    return best
  }
}
