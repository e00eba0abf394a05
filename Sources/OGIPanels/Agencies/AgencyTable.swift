import OGIText

/// A user's table of agencies: which printed names stand for one agency.
///
/// Comma-separated text with a header line (RFC 4180) and the columns `name`, `id` and `other_names`, in any order. `name` is
/// a name as reports print it; `other_names` are further ones, with `;` between. Other columns are passed over. Nothing but
/// the table merges names.
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
    let header = csv.records.first?.fields.map(\.trimmed) ?? []
    guard let name = header.firstIndex(of: "name") else { throw .missingColumn("name") }
    guard let id = header.firstIndex(of: "id") else { throw .missingColumn("id") }
    let others = header.firstIndex(of: "other_names")
    var lines: [String: Int] = [:]
    for record in csv.records.dropFirst() {
      guard record.fields.count == header.count else {
        throw .wrongFieldCount(found: record.fields.count, expected: header.count, line: record.line)
      }
      let fields = record.fields.map(\.trimmed)
      guard !fields[id].isEmpty else { throw .emptyID(line: record.line) }
      let further = others.map { fields[$0].split(separator: ";").map(\.trimmed) } ?? []
      for name in [fields[name]] + further where !name.isEmpty {
        if let known = ids[name], known != fields[id] {
          throw .nameTwice(name, line: record.line, firstLine: lines[name] ?? 0)
        }
        ids[name] = fields[id]
        lines[name] = lines[name] ?? record.line
      }
    }
  }

  /// The id of a printed name; `nil` if the table does not have the name.
  public subscript(name: String) -> String? { ids[name] }

  /// The names that the table has.
  var names: some Sequence<String> { ids.keys }
}

/// What is wrong with a table of agencies.
public enum AgencyTableError: Error, Hashable, Sendable {
  /// The header line does not name a column.
  case missingColumn(String)
  /// A line has more or fewer fields than the header line.
  case wrongFieldCount(found: Int, expected: Int, line: Int)
  /// A line has no id.
  case emptyID(line: Int)
  /// A name stands for two ids.
  case nameTwice(String, line: Int, firstLine: Int)
  /// A quote that nothing ends.
  case openQuote(line: Int)
}

extension AgencyTableError: CustomStringConvertible {
  /// What is wrong and where, in English, for a person.
  public var description: String {
    switch self {
    case .missingColumn(let name): "line 1: the column \(name) is missing"
    case .wrongFieldCount(let found, let expected, let line):
      "line \(line): \(found) fields where the header has \(expected)"
    case .emptyID(let line): "line \(line): the id is empty"
    case .nameTwice(let name, let line, let firstLine):
      "line \(line): the name \(name) has another id on line \(firstLine)"
    case .openQuote(let line): "line \(line): a quote is opened and never closed"
    }
  }
}

extension StringProtocol {
  /// The text without the blanks around it.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
