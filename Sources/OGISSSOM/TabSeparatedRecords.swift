/// The records of a text with tabs between fields and quotes around those that hold what would end them.
struct TabSeparatedRecords {
  /// A record with the line that it begins on, from 1.
  struct Record {
    let line: Int
    var fields: [String]
  }

  /// The records in their order, those of blank lines left out.
  let records: [Record]

  /// Reads a text. LF, CR LF and CR end lines, as spreadsheets write them.
  ///
  /// - Throws: ``SSSOMReadingError`` if a quote is never closed.
  /// - Complexity: Linear in the text.
  init(_ text: String) throws(SSSOMReadingError) {
    var records: [Record] = []
    var record = Record(line: 1, fields: [])
    var field = String.UnicodeScalarView()
    var line = 1
    var quote: Int?
    var isClosed = false
    var previous: Unicode.Scalar?

    func endRecord() {
      record.fields.append(String(field))
      field = String.UnicodeScalarView()
      if record.fields.contains(where: { !$0.isEmpty }) { records.append(record) }
    }

    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      let endsLine = scalar == "\r" || scalar == "\n" && previous != "\r"
      if endsLine { line += 1 }
      if quote != nil {
        if scalar == "\"" {
          quote = nil
          isClosed = true
        } else {
          field.append(scalar)
        }
        continue
      }
      switch scalar {
      case "\"" where isClosed && previous == "\"":
        // Two quotes are one that stands for itself.
        field.append(scalar)
        (quote, isClosed) = (line, false)
      case "\"" where field.isEmpty && !isClosed:
        quote = line
      case "\t":
        record.fields.append(String(field))
        (field, isClosed) = (String.UnicodeScalarView(), false)
      case "\r", "\n":
        guard endsLine else { continue }
        endRecord()
        (record, isClosed) = (Record(line: line, fields: []), false)
      default:
        field.append(scalar)
      }
    }
    if let quote { throw SSSOMReadingError(line: quote, kind: .openQuote) }
    endRecord()
    self.records = records
  }
}
