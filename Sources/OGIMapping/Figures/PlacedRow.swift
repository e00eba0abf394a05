import OGIText

/// A row of a table with its cells in the columns of the form.
struct PlacedRow: Sendable {
  let row: RowReading
  let cells: RowCells
  let placement: CellPlacement
  /// What speaks against the places, but for the sums among the figures.
  var doubts: PlaceDoubts = []

  /// Whether none of the cells holds a figure: then one may stand at the end of the label.
  func isBlank(in stream: TokenStream) -> Bool { cells.cells.allSatisfy(stream.isBlank) }

  /// Whether the source states what stands in each column, be it nothing: by its columns, or by marks for what is blank.
  func isStated(in stream: TokenStream) -> Bool {
    placement.isStated
      || placement.pieces.allSatisfy { piece in
        piece.flatMap { stream.figures[$0] }.map { $0.content != .blank(.empty) } ?? false
      }
  }
}

/// What leaves open in which row or column figures stand.
struct PlaceDoubts: OptionSet, Sendable {
  let rawValue: UInt16

  /// The row has fewer cells than the form, more figures, empty cells at an end that may stand for lost ones, or one that
  /// may number it.
  static let cells = PlaceDoubts(rawValue: 1 << 0)
  /// The headings above the row stand in another order than the form's, or one is left out.
  static let headings = PlaceDoubts(rawValue: 1 << 1)
  /// Figures that are not the row's stand between its label and its figures.
  static let interruption = PlaceDoubts(rawValue: 1 << 2)
  /// Label and figures stand in different rows or layouts of the source.
  static let distance = PlaceDoubts(rawValue: 1 << 3)
  /// Labels and figures nearby may be paired one off.
  static let pairing = PlaceDoubts(rawValue: 1 << 4)
  /// The row is blank from end to end, and figures without a label stand beside it.
  static let blanks = PlaceDoubts(rawValue: 1 << 5)
  /// The figures contradict the row's sum as they stand and agree with it once they are moved.
  static let shift = PlaceDoubts(rawValue: 1 << 6)
  /// A cell stands for a figure of another row too.
  static let sharing = PlaceDoubts(rawValue: 1 << 8)
  /// The cells stand in several rows or runs of the source, and no sum vouches for them.
  static let joining = PlaceDoubts(rawValue: 1 << 7)
  /// The row's cells do not fill its columns one to one, and the sums do not tell whether this one stands right.
  static let columns = PlaceDoubts(rawValue: 1 << 9)
  /// The label, whose row a person decided, holds digits that the form's does not: a figure may stand in it.
  static let figureInLabel = PlaceDoubts(rawValue: 1 << 10)
  /// The label, whose row a person decided, stands in another row of the source than the figures.
  static let labelApart = PlaceDoubts(rawValue: 1 << 11)
}

extension CellPlacement {
  /// What leaves open whether a column has the right cell, in a row that was decoded.
  func doubts(ofColumn column: Int) -> PlaceDoubts {
    doubtfulColumns?.contains(column) ?? false ? .columns : []
  }
}
