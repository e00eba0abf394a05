import OGIMatching
import OGIText

/// The columns of a table of agencies, by its header line.
struct AgencyColumns {
  private static let known = ["name", "id", "other_names"]
  /// What stands between further names, whatever the width in which an input method types it.
  private static let separators: Set<Character> = [";", "；"]

  /// How many fields each record has.
  let count: Int
  private let name: Int
  private let id: Int
  private let others: Int?

  init(_ header: [String]) throws(AgencyTableError) {
    let header = header.map(\.trimmed)
    if let only = header.first, header.count == 1, let separator = Self.separator(of: only) {
      throw .wrongSeparator(separator)
    }
    for column in header where !Self.known.contains(column) {
      if let nearest = NearMiss.nearest(to: column, among: Self.known) {
        throw .unknownColumn(column, nearest: nearest)
      }
    }
    guard let name = header.firstIndex(of: "name") else { throw .missingColumn("name") }
    guard let id = header.firstIndex(of: "id") else { throw .missingColumn("id") }
    (self.name, self.id, others) = (name, id, header.firstIndex(of: "other_names"))
    count = header.count
  }

  /// The id of a record, and the names that stand for it.
  func row(of record: DelimitedRecords.Record) -> (id: String, names: [String]) {
    let fields = record.fields.map(\.trimmed)
    let further = others.map { fields[$0].split { Self.separators.contains($0) }.map(\.trimmed) } ?? []
    return (fields[id], ([fields[name]] + further).filter { !$0.isEmpty })
  }

  /// What separates the known names in a header that no comma separates; `nil` if nothing does.
  private static func separator(of header: String) -> AgencyTableError.Separator? {
    AgencyTableError.Separator.allCases.first { separator in
      header.split(separator: separator.rawValue).map(\.trimmed).contains { known.contains($0) }
        && header.contains(separator.rawValue)
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
