package import Foundation
package import OGIReports

/// What a report's cells hold, keyed from the source or known to the generator of the report.
package struct Truth: Sendable {
  /// A figure that a cell holds.
  package struct Figure: Hashable, Sendable {
    /// The cell.
    package var cell: Cell
    /// The canonical value.
    package var value: Decimal
    /// The figure as the report prints it.
    package var printed: String
    /// Where it stands in the text; `nil` if that is not known.
    package var place: Place?

    /// Creates a figure from its parts.
    package init(cell: Cell, value: Decimal, printed: String, place: Place? = nil) {
      self.cell = cell
      self.value = value
      self.printed = printed
      self.place = place
    }
  }

  /// The figures, blanks left out. A cell has two where a report prints its table twice and differently.
  package var figures: [Figure]
  /// Whether the report is sound throughout: each figure has its place, and nothing calls for a review.
  package var isSound: Bool

  /// Creates a truth from its parts.
  package init(figures: [Figure], isSound: Bool = false) {
    self.figures = figures
    self.isSound = isSound
  }

  /// Reads a truth from a table with the columns `concept`, `applicant` and `value`.
  ///
  /// Further columns are taken where they are there: `printed`, and as `CONTRIBUTING.md` describes them `source`,
  /// `status` and `review`. Lines without a concept or a value say nothing of figures.
  ///
  /// - Parameters:
  ///   - table: The table as text.
  ///   - text: The report's text, of which figures are taken as printed where the table does not give them.
  package init(table: String, of text: String) {
    let source = SourceText(text)
    let records = TabSeparatedTable(table).records
    figures = records.compactMap { record in
      guard !record["concept"].isEmpty, let value = Decimal(string: record["value"]) else { return nil }
      let place = Place(text: record["source"])
      let printed = record["printed"].isEmpty ? place.map(source.cell(at:)) ?? "" : record["printed"]
      return Figure(
        cell: Cell(concept: record["concept"], applicant: record["applicant"]), value: value,
        printed: printed.isEmpty ? record["value"] : printed, place: place)
    }
    isSound =
      figures.allSatisfy { $0.place != nil }
      && records.allSatisfy { $0["review"] == "-" && ["reported", "blank"].contains($0["status"]) }
  }
}

extension Place {
  /// The place in a text that `line:column` says; `nil` for anything else.
  init?(text: String) {
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let line = parts[0], let column = parts[1], line > 0, column > 0 else {
      return nil
    }
    self = .text(line: line, column: column)
  }
}
