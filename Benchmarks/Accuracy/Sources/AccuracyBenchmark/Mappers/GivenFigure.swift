package import Foundation
package import OGIReports

/// A figure that a mapper gives for a cell.
package struct GivenFigure: Hashable, Sendable {
  /// The cell.
  package var cell: Cell
  /// The canonical value.
  package var value: Decimal
  /// How sure the mapper is that cell and value are right, from 0 to 1.
  package var confidence: Double
  /// Whether the mapper says that a person should look at it.
  package var isForReview: Bool
  /// Where the figure stands in the text.
  package var place: Place

  /// Creates a figure from its parts.
  package init(cell: Cell, value: Decimal, confidence: Double = 1, isForReview: Bool = false, place: Place) {
    self.cell = cell
    self.value = value
    self.confidence = confidence
    self.isForReview = isForReview
    self.place = place
  }
}
