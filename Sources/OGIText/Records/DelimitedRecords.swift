/// The records of a text with a separator between fields, and quotes around fields that hold what would end them (RFC 4180).
///
/// Lines end with LF, CR LF or CR, as spreadsheets write them. A byte order mark at the start is left out, and so are records whose
/// fields are all empty.
package struct DelimitedRecords: Sendable {
  /// A record, and the line that it begins on, from 1.
  package struct Record: Hashable, Sendable {
    package let line: Int
    package internal(set) var fields: [String] = []
  }

  /// The records, in order.
  package private(set) var records: [Record] = []
  /// The line on which a quote opens that nothing closes; `nil` if there is none.
  package private(set) var openQuote: Int?

  /// - Complexity: Linear in the text.
  package init(_ text: String, separator: Unicode.Scalar) {
    var record = Record(line: 1)
    var field = String.UnicodeScalarView()
    var line = 1
    var (quote, isClosed): (Int?, Bool) = (nil, false)
    var previous: Unicode.Scalar?

    func endField() {
      record.fields.append(String(field))
      (field, isClosed) = (String.UnicodeScalarView(), false)
    }
    func endRecord() {
      endField()
      if record.fields.contains(where: { !$0.isEmpty }) { records.append(record) }
      record = Record(line: line)
    }

    // Scalars, because a carriage return and a line feed are one character.
    let scalars = text.unicodeScalars
    for scalar in scalars.first == "\u{FEFF}" ? scalars.dropFirst() : scalars[...] {
      defer { previous = scalar }
      let endsLine = scalar == "\r" || scalar == "\n" && previous != "\r"
      if endsLine { line += 1 }
      switch scalar {
      case "\"" where quote != nil:
        (quote, isClosed) = (nil, true)
      case _ where quote != nil:
        field.append(scalar)
      case "\"" where isClosed && previous == "\"":
        // Two quotes are one that stands for itself.
        field.append(scalar)
        (quote, isClosed) = (line, false)
      case "\"" where field.isEmpty && !isClosed:
        quote = line
      case separator:
        endField()
      case "\r", "\n":
        if endsLine { endRecord() }
      default:
        field.append(scalar)
      }
    }
    openQuote = quote
    endRecord()
  }
}
