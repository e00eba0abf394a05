/// Splits comma-separated text into records (RFC 4180): quoted fields may hold commas, quotes written twice, and lines.
struct CSVRecords {
  /// A record, and the line on which it begins.
  struct Record: Hashable {
    var fields: [String] = []
    let line: Int
  }

  private(set) var records: [Record] = []
  /// The line on which a quote begins that nothing ends; `nil` if there is none.
  private(set) var openQuote: Int?

  /// - Complexity: Linear in the text.
  init(_ text: String) {
    var record = Record(line: 1)
    var field = String.UnicodeScalarView()
    var (line, quoteLine) = (1, 1)
    var (isQuoted, mayEnd) = (false, false)
    func endField() {
      record.fields.append(String(field))
      field = String.UnicodeScalarView()
      mayEnd = false
    }
    func endRecord() {
      endField()
      if record.fields != [""] { records.append(record) }
      record = Record(line: line)
    }
    // Scalars, because a carriage return and a line feed are one character.
    for scalar in text.unicodeScalars {
      if scalar == "\n" { line += 1 }
      switch scalar {
      case "\"" where isQuoted && mayEnd:
        field.append(scalar)
        mayEnd = false
      case "\"" where isQuoted: mayEnd = true
      case "\"" where field.isEmpty: (isQuoted, quoteLine) = (true, line)
      case _ where isQuoted && !mayEnd: field.append(scalar)
      case ",":
        endField()
        isQuoted = false
      case "\n":
        endRecord()
        isQuoted = false
      case "\r": break
      case "\u{FEFF}" where line == 1 && record.fields.isEmpty && field.isEmpty: break
      default: field.append(scalar)
      }
    }
    if !field.isEmpty || !record.fields.isEmpty || isQuoted { endRecord() }
    openQuote = isQuoted && !mayEnd ? quoteLine : nil
  }
}
