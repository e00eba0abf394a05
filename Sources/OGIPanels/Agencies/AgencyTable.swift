import OGIText

/// A user's table of agencies: which printed names stand for one agency.
///
/// Comma-separated text with a header line (RFC 4180) and the columns `name`, `id` and `other_names`, in any order. `name` is
/// a name as reports print it; `other_names` are further ones, with `;` or `；` between. Other columns are passed over, unless
/// their names nearly are one of these. Nothing but the table merges names, and no id is the name of another agency.
public struct AgencyTable: Hashable, Sendable {
  private var ids: [String: String] = [:]

  /// A table that knows no agency: each printed name is one.
  public init() {}

  /// Reads a table.
  ///
  /// - Throws: ``AgencyTableError`` with the line of the first mistake.
  /// - Complexity: Linear in the text.
  public init(csv text: String) throws(AgencyTableError) {
    let csv = DelimitedRecords(text, separator: ",")
    if let line = csv.openQuote { throw .openQuote(line: line) }
    let columns = try AgencyColumns(csv.records.first?.fields ?? [])
    var lines: [String: Int] = [:]
    var idLines: [String: Int] = [:]
    for record in csv.records.dropFirst() {
      guard record.fields.count == columns.count else {
        throw .wrongFieldCount(found: record.fields.count, expected: columns.count, line: record.line)
      }
      let row = columns.row(of: record)
      guard !row.id.isEmpty else { throw .emptyID(line: record.line) }
      idLines[row.id] = idLines[row.id] ?? record.line
      for name in row.names {
        if let known = ids[name], known != row.id {
          throw .nameTwice(name, line: record.line, firstLine: lines[name] ?? 0)
        }
        ids[name] = row.id
        lines[name] = lines[name] ?? record.line
      }
    }
    let mistaken = idLines.filter { entry in ids[entry.key].map { $0 != entry.key } ?? false }
    if let (id, line) = mistaken.min(by: { $0.value < $1.value }) {
      throw .idIsName(id, line: line, nameLine: lines[id] ?? 0)
    }
  }

  /// The id of a printed name; `nil` if the table does not have the name.
  public subscript(name: String) -> String? { ids[name] }

  /// The names that the table has.
  var names: some Sequence<String> { ids.keys }

  /// The ids that the table gives.
  var givenIDs: Set<String> { Set(ids.values) }
}
