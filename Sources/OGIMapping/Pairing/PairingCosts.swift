#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGIText

/// What it costs to give a row of a table certain figures, in nats.
struct PairingCosts {
  let costs: AlignmentCosts
  let stream: TokenStream

  /// The cost of cells as the figures of a row, wherever they stand.
  func fit(_ atoms: ArraySlice<FigureAtom>, to row: Profile.Row) -> Double {
    let cells = atoms.reduce(0) { $0 + $1.pieces.count }
    let figures = atoms.reduce(0) { $0 + $1.figures }
    var cost = 0.0
    if figures > row.slots {
      cost += costs.cellExtra * Double(figures - row.slots)
    } else if cells < row.slots {
      // Where blank cells are lost, rows short of many cells are as common as those short of one.
      cost += costs.cellMissing
    }
    cost += costs.rowBroken * Double(atoms.dropFirst().count(where: \.isRow))
    let values = atoms.flatMap { $0.pieces.map { stream.figures[$0]?.number } }
    let isOneRow = atoms.count == 1 && atoms.first?.isRow == true
    let isTurned = !isOneRow && values.count == row.slots && !row.sums.ordersThatHold(values).isEmpty
    return cost + (isTurned ? costs.rowTurned : sumCost(values, row: row)) + unitCost(atoms, row: row)
  }

  /// The cost of a row without figures.
  var none: Double { costs.rowEmpty }

  /// The cost of leaving cells to no row.
  func stray(_ atom: FigureAtom) -> Double {
    atom.figures == 0 ? 0 : min(costs.figuresLimit, costs.figure * Double(atom.figures)) + costs.inside
  }

  /// The cost of figures that stand at another distance from their label than the figures before them.
  func shift(_ atom: FigureAtom, from lag: Int, to next: Int) -> Double {
    if lag == next { return 0 }
    if next == 0 { return costs.shiftBack }
    return Double(abs(next - lag)) * (atom.isBesideLabel ? costs.rowShift : costs.cellShift)
  }

  /// The cost of figures that do not add up as they should, in the order of the form's columns.
  func sumCost(_ values: [Decimal?], row: Profile.Row) -> Double {
    guard !row.sums.isEmpty else { return 0 }
    if values.count == row.slots {
      if row.sums.hold(values) { return 0 }
      return values.allSatisfy { $0 ?? 0 == 0 } ? costs.sumOpen : costs.sumFails
    }
    return row.sums.hold(lastOf: values) ? 0 : costs.sumOpen
  }

  /// A unit before the figures that is not the row's.
  private func unitCost(_ atoms: ArraySlice<FigureAtom>, row: Profile.Row) -> Double {
    guard let unit = row.unit, let printed = atoms.first?.unit, let key = stream.tokens[printed].lexeme?.key
    else { return 0 }
    return key == unit ? 0 : costs.unitDiffers
  }
}
