import OGIDocuments
import OGIText

/// A row of a table as it stands in a document: texts, and from the first figure behind them on its values.
struct SourceRow {
  /// A text before the values.
  struct Label {
    let text: String
    let indentation: Int
  }

  /// A cell of the row.
  struct Cell {
    let text: String
    /// `nil` for a text that is neither a figure nor a blank.
    let figure: Figure?
    let indentation: Int
  }

  /// All cells.
  private(set) var cells: [Cell]
  /// Where the row begins.
  let place: Place
  /// The texts before the values, but for units; the outermost group first.
  private(set) var labels: [Label] = []
  /// The unit that stands beside the label.
  private(set) var unit: String?
  /// The cell whose number numbers the row; `nil` if there is none.
  private(set) var code: Int?
  /// The first cell of the values.
  private var start = 0

  /// The cells that hold figures or blanks, or a text among them.
  var values: ArraySlice<Cell> { cells[start...] }

  /// The texts of the row that are neither figures nor blanks, with the indices of their cells.
  var texts: [(cell: Int, text: String)] {
    cells.enumerated().filter { $0.element.figure == nil }.map { ($0.offset, $0.element.text) }
  }

  /// Whether a cell holds a number.
  var hasNumber: Bool { values.contains { $0.figure?.number != nil } }

  /// Whether the row begins with an empty cell: its group stands in a row above.
  var isContinued: Bool { cells.first?.text.isEmpty ?? false }

  /// Whether nothing stands in the row.
  var isEmpty: Bool { cells.allSatisfy(\.text.isEmpty) }

  /// Whether the row's first text is numbered.
  var isNumbered: Bool { texts.first.map { Self.isNumbered($0.text) } ?? false }

  /// Whether the row is a numbered heading and nothing else.
  var isHeading: Bool {
    cells.count == 1 && isNumbered && texts[0].text.unicodeScalars.count <= DraftText.longestTitle
  }

  /// Whether the row can stand above columns: it holds nothing but texts, without numbering, and more than stand beside
  /// the figures of a row above.
  func isHeader(after row: SourceRow) -> Bool {
    cells.allSatisfy { $0.figure == nil || $0.text.isEmpty } && !isNumbered
      && texts.count > row.labels.count + (row.unit == nil ? 0 : 1)
  }

  /// Leaves out cells beyond those that the table fills.
  mutating func cut(to width: Int) {
    cells.removeLast(max(0, cells.count - max(width, start)))
  }

  /// Takes the first of the values for the number of the row.
  mutating func takeCode() {
    guard start < cells.count else { return }
    code = start
    start += 1
  }

  /// Takes the first of the values for the unit of the row.
  mutating func takeUnit() {
    guard start < cells.count else { return }
    unit = cells[start].text
    start += 1
  }

  /// Takes the last label for the unit of the row.
  mutating func takeUnitFromLabels() { unit = labels.popLast()?.text }
}

extension SourceRow {
  /// Reads a row's cells.
  ///
  /// The values begin with the first cell behind a text that is a figure, a mark for a blank, or a text that begins as a
  /// figure does. A figure that a unit stands behind, or that stands before all texts, numbers the row. Without figures the
  /// values are the blanks at the end.
  init(_ pieces: [Piece], in document: Document, parser: FigureParser) {
    place = pieces.first?.place ?? .text(line: 1, column: 1)
    cells = pieces.map { piece in
      let text = DraftText.oneLine(document.text(of: piece))
      let figure = parser.parse(text)
      return Cell(text: text, figure: figure?.repair == nil ? figure : nil, indentation: piece.indentation)
    }
    let lastText = cells.lastIndex { $0.figure == nil } ?? -1
    start = cells.count
    for (index, cell) in cells.enumerated() {
      let isNumber = cell.figure?.number != nil
      if isNumber, labels.isEmpty {
        code = index
      } else if isNumber, cells.indices.contains(index + 1), parser.unit(named: cells[index + 1].text) != nil
      {
        code = index
      } else if isNumber || index > lastText || !labels.isEmpty && Self.standsForFigure(cell) {
        start = index
        break
      } else if cell.figure == nil, !labels.isEmpty, parser.unit(named: cell.text) != nil {
        unit = cell.text
      } else if cell.figure == nil {
        labels.append(Label(text: cell.text, indentation: cell.indentation))
      }
    }
  }

  private static func isNumbered(_ text: String) -> Bool { MatchKey(text).enumerated.enumerator != nil }

  /// Whether a cell is a mark for a blank, or a text that begins with a digit that is no numbering: 98%, 9:00.
  private static func standsForFigure(_ cell: Cell) -> Bool {
    guard cell.figure == nil else { return !cell.text.isEmpty }
    return cell.text.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false && !isNumbered(cell.text)
  }
}
