#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One account of how a row's cells came about: which stands in which column, which are stray, and how each is read.
struct RowHypothesis: Sendable {
  /// A cell in a column: its position in the row, that of its reading among the cell's candidates, and which of the
  /// reading's figures it is.
  struct Entry: Hashable, Sendable {
    let cell: Int
    let reading: Int
    var part = 0
  }

  /// What stands in each column; `nil` where the cell is lost.
  let columns: [Entry?]
  /// The figures in the columns, blanks as zero; `nil` where none is known. Where the row's sum holds if lost and
  /// unreadable figures are zero, they are.
  let values: [Decimal?]
  /// The columns in sums that hold, with a total that is not zero.
  let vouched: [Bool]
  /// Whether no cell is lost, stray or more than one.
  let isOneToOne: Bool
  /// In nats.
  var cost: Double
}
