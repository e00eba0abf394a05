import Foundation
import OGIReports

/// Where the figures of a report come from: which cell of the truth prints what was given for another.
///
/// Where the truth states places, a figure comes from the cell at its place. Otherwise it is judged by its value: a right
/// one comes from its cell; a wrong one from a cell that prints its value and for which that was not given, of the same
/// row if there is one. Each cell explains one figure. By values alone a misread figure that happens to be another's,
/// above all a 0, counts as that other's: what is told as misplaced is an upper bound then.
struct Origins {
  /// Where a figure comes from.
  enum Origin: Hashable {
    /// The very cell that it was given for, whether its digits are right or not.
    case same
    /// Another cell.
    case other(Cell)
    /// The text, but no cell of the truth.
    case stray
    /// No cell that prints it.
    case unknown
  }

  private let cellOfPlace: [Place: Cell]
  private let hasPlaces: Bool
  private let rowOfCell: [Cell: FormRows.ID]
  private var unclaimed: [Decimal: [Cell]] = [:]

  /// Prepares for a report's truth.
  ///
  /// - Parameters:
  ///   - truth: The truth.
  ///   - found: The cells whose figure was given right.
  ///   - rowOfCell: The row of each cell.
  init(_ truth: Truth, found: Set<Cell>, rowOfCell: [Cell: FormRows.ID]) {
    let places = truth.figures.compactMap { figure in figure.place.map { ($0, figure.cell) } }
    cellOfPlace = Dictionary(places, uniquingKeysWith: { first, _ in first })
    hasPlaces = places.count == truth.figures.count
    self.rowOfCell = rowOfCell
    for figure in truth.figures where !found.contains(figure.cell) {
      unclaimed[figure.value, default: []].append(figure.cell)
    }
  }

  /// Where a figure comes from, right or wrong.
  mutating func origin(of figure: GivenFigure, isRight: Bool) -> Origin {
    if let cell = cellOfPlace[figure.place] { return cell == figure.cell ? .same : .other(cell) }
    if isRight { return .same }
    if hasPlaces { return .stray }
    let cells = unclaimed[figure.value] ?? []
    let row = rowOfCell[figure.cell]
    guard let index = cells.firstIndex(where: { rowOfCell[$0] == row }) ?? cells.indices.first else {
      return .unknown
    }
    unclaimed[figure.value]?.remove(at: index)
    return .other(cells[index])
  }
}
