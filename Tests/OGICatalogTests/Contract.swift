import Foundation
import OGICatalog
import OGISchema
import OGIText

/// The contract that the mappings have to keep, as tables with a header line, kept apart from the code under test.
enum Contract {
  static func rows(_ name: String) throws -> [[String: String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/contract")
    let text = try String(contentsOf: folder.appending(path: "\(name).tsv"), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let header = lines.first ?? []
    return lines.dropFirst().map { fields in
      Dictionary(zip(header, fields), uniquingKeysWith: { first, _ in first }).filter { !$0.value.isEmpty }
    }
  }
}

/// A figure of a form, as the contract writes it: columns and their texts, without the empty ones.
typealias ContractFigure = [String: String]

extension Form {
  /// The form's figures, in print order.
  var contractFigures: [ContractFigure] {
    tables.flatMap { table in
      table.sections.flatMap { section in
        section.rows.flatMap { row in
          zip(section.columns, row.cells).compactMap { column, cell in
            cell.map { contractFigure($0, row: row, column: column, section: section, table: table) }
          }
        }
      }
    }
  }

  private func contractFigure(
    _ cell: FormCell, row: FormRow, column: FormColumn, section: FormSection, table: FormTable
  ) -> ContractFigure {
    let rows = row.ancestors.map { section.rows[$0].label } + [row.label]
    let rowPath = ([section.title] + rows).compactMap { $0?.printed }
    let columnPath = column.path.map(\.printed)
    let place: (section: String?, row: [String], column: [String]) =
      switch table.id {
      case "proactive": (table.titles.first?.printed, rowPath, columnPath)
      // The contract leaves out the label that stands over all columns.
      case "requests": (table.titles.first?.printed, rowPath, Array(columnPath.dropFirst()))
      // Its rows have no labels: row and column are the two header levels.
      case "litigation": (table.titles.first?.printed, columnPath.dropLast(), columnPath.suffix(1))
      // The list has one column of figures, and its chapters are rows.
      default: (rowPath.first, rowPath, [])
      }
    let figure = [
      "section": place.section ?? "", "row": place.row.joined(separator: "/"),
      "column": place.column.joined(separator: "/"), "concept": cell.concept.rawValue,
      "applicant": cell.dimensions["applicant"] ?? "", "predicate": cell.predicate.rawValue,
      "form_unit": cell.unit?.word ?? "",
    ]
    return figure.filter { !$0.value.isEmpty }
  }
}

extension FormLabel {
  /// The label and its note, as printed.
  var printed: String { text + (note ?? "") }
}
