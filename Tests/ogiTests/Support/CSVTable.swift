import Testing

/// A table that the tool wrote as CSV, as a program reads it.
struct CSVTable {
  let columns: [String]
  /// The fields of each row, by column.
  let rows: [[String: String]]

  init(_ text: String) throws {
    var records: [[String]] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    for character in text {
      switch character {
      // A quote within quotes stands twice: it closes them and opens them again.
      case "\"":
        if !isQuoted, !field.isEmpty { field.append(character) }
        isQuoted.toggle()
      case "," where !isQuoted:
        fields.append(field)
        field = ""
      case "\n" where !isQuoted:
        records.append(fields + [field])
        (fields, field) = ([], "")
      default: field.append(character)
      }
    }
    try #require(!isQuoted && field.isEmpty && fields.isEmpty)
    let columns = try #require(records.first)
    #expect(Set(columns).count == columns.count, "A name stands twice.")
    self.columns = columns
    rows = try records.dropFirst().map { record in
      try #require(record.count == columns.count)
      return Dictionary(uniqueKeysWithValues: zip(columns, record))
    }
  }
}
