/// The rows of all tables of a catalog by identifiers, each with a version that changes when its meaning does.
///
/// A table that all editions of a form print alike stands once, under the name of the family: `article20/litigation`. Its
/// rows go by the names of each edition, too.
public struct RowDirectory: Sendable {
  /// A row of a table.
  public struct Row: Hashable, Sendable {
    /// The identifier, such as `article20-2021/requests.received`: form or family, and the row's name.
    public let id: String
    /// The row itself.
    public let row: NamedRow
    /// Which changes with the row's labels, concepts, members, predicates and units: 16 hexadecimal digits.
    public let version: String
  }

  /// A table of one form, or of several editions that print it alike.
  public struct Table: Hashable, Sendable {
    /// The identifier, such as `article20-2021/requests`: form or family, and the table's id.
    public let id: String
    /// The rows with cells, in print order.
    public let rows: [Row]
    /// Which changes when any row does, is added or goes.
    public let version: String

    /// The other names that the form part of an identifier may have.
    fileprivate let forms: [String]

    /// The row of an identifier, by the name of any edition that prints the table; `nil` if there is none.
    public func row(_ id: String) -> Row? {
      rows.first { row in
        row.id == id || forms.contains { "\($0)/\(row.row.name)" == id }
      }
    }

    /// The row at a place.
    package func row(section: Int, index: Int) -> Row? {
      rows.first { $0.row.section == section && $0.row.index == index }
    }
  }

  /// The tables in the order of the forms, those that several editions print alike once.
  public let tables: [Table]

  /// The rows of a catalog.
  ///
  /// - Complexity: Linear in the cells of all forms.
  public init(_ catalog: MappingCatalog) {
    let editions = Dictionary(grouping: catalog.forms, by: \.family).mapValues(\.count)
    let rows = Dictionary(catalog.forms.map { ($0.id, $0.namedRows) }) { first, _ in first }
    tables = catalog.distinctTables.map { table, forms in
      let first = forms.first
      let isCommon = forms.count > 1 && forms.count == editions[first?.family ?? ""]
      let scope = (isCommon ? first?.family : first?.id) ?? ""
      let named = (rows[first?.id ?? ""] ?? []).filter { $0.table == table.id }
      return Table(
        id: "\(scope)/\(table.id)",
        rows: named.map { Row(id: "\(scope)/\($0.name)", row: $0, version: Self.version(of: [$0])) },
        version: Self.version(of: named), forms: forms.map(\.id))
    }
  }

  /// What changes when one of some rows does, is added or goes.
  package static func version(of rows: [NamedRow]) -> String {
    Digest.text(of: rows.map { "\($0.name)\u{1D}\($0.definition)" }.joined(separator: "\u{1C}"))
  }

  /// The table of an identifier; `nil` if there is none.
  ///
  /// - Complexity: Linear in the tables.
  public func table(_ id: String) -> Table? { tables.first { $0.id == id } }
}

extension MappingCatalog {
  /// The tables in the order of the forms, each with all forms that print it.
  package var distinctTables: [(table: FormTable, forms: [Form])] {
    var order: [FormTable] = []
    var formsByTable: [FormTable: [Form]] = [:]
    for form in forms {
      for table in form.tables {
        if formsByTable[table] == nil { order.append(table) }
        formsByTable[table, default: []].append(form)
      }
    }
    return order.map { ($0, formsByTable[$0] ?? []) }
  }
}

/// Digests that tell whether something has changed.
package enum Digest {
  /// FNV-1a of 64 bits over UTF-8, as 16 hexadecimal digits. Source: Fowler, Noll and Vo,
  /// <http://www.isthe.com/chongo/tech/comp/fnv/>. It guards against changes, not against attacks.
  package static func text(of text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash &*= 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
