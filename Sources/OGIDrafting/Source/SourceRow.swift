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
  /// The cell of the first of these.
  private var valuesStart = 0
  /// The cell whose number numbers the row; `nil` if there is none.
  private(set) var code: Int?
  /// All texts of the row with the index of their cell, as a header has them.
  var texts: [(cell: Int, text: String)] = []
  /// The number of cells.
  var width = 0
  /// Where the row begins.
  let place: Place

  /// Whether a cell holds a number.
  var hasNumber: Bool { values.contains { $0?.number != nil } }

  /// Whether the row's first text is numbered.
  var isNumbered: Bool {
    texts.first.map { MatchKey($0.text).enumerated.enumerator != nil } ?? false
  }

  /// Whether the row can stand above columns: it has neither figures nor numbering, and more texts than stand beside the figures
  /// of the rows above.
  func isHeader(after row: SourceRow) -> Bool {
    !hasNumber && !isNumbered && texts.count > row.labels.count + (row.unit == nil ? 0 : 1)
  }

  /// Leaves out cells beyond those that the table fills.
  mutating func cut(to width: Int) {
    values.removeLast(min(values.count, max(0, valuesStart + values.count - width)))
    self.width = min(self.width, width)
  }

  /// Takes the first of the figures for the number of the row.
  mutating func takeCode() {
    code = valuesStart
    valuesStart += 1
    values.removeFirst(min(1, values.count))
  }
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
    valuesStart = figures.lowerBound
    code = read[..<figures.lowerBound].firstIndex { $0.figure?.number != nil }
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
