/// A table of tab-separated values with comment lines (`#`) and a line of column names.
package struct TabSeparatedTable: Sendable {
  /// A line of the table, whose fields are found by the names of their columns.
  package struct Record: Sendable {
    fileprivate let columns: [String: Int]
    fileprivate let fields: [Substring]

    /// The field of a column; empty where the table has no such column, or the line ends before it.
    package subscript(column: String) -> String {
      guard let index = columns[column], fields.indices.contains(index) else { return "" }
      return String(fields[index])
    }
  }

  /// The names of the columns.
  package let columns: [String]
  /// The lines after the names, in order.
  package let records: [Record]

  /// Reads a table from text.
  package init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    columns = lines.first?.map(String.init) ?? []
    let positions = Dictionary(zip(columns, columns.indices), uniquingKeysWith: { first, _ in first })
    records = lines.dropFirst().map { Record(columns: positions, fields: $0) }
  }
}
