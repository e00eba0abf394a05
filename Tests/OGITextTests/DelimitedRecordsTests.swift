import OGIText
import TestSupport
import Testing

@Suite("Records of delimited text")
struct DelimitedRecordsTests {
  @Test("Quotes hold separators, lines and quotes; marks and blank lines are left out")
  func quotes() {
    let text = "\u{FEFF}a,b\r\n\"1,2\",\"x\"\"y\"\r,\n\n\"two\nlines\",z"
    let table = DelimitedRecords(text, separator: ",")
    #expect(table.records.map(\.fields) == [["a", "b"], ["1,2", "x\"y"], ["two\nlines", "z"]])
    #expect(table.records.map(\.line) == [1, 2, 5])
    #expect(table.openQuote == nil)
    #expect(DelimitedRecords("a\n\"b\n", separator: ",").openQuote == 2)
  }

  @Test("What is quoted reads back as it was", arguments: 0..<200 as Range<UInt64>)
  func roundTrip(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = ["a", "\"", ",", "\t", "\n", "\r", "统", " "]
    let rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      ["x"]
        + (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            alphabet.randomElement(using: &generator) ?? ""
          }.joined()
        }
    }
    for (separator, ending) in [(",", "\n"), ("\t", "\r\n"), (",", "\r")] {
      let text = rows.map { row in
        row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: separator)
      }.joined(separator: ending)
      let scalar = separator.unicodeScalars.first ?? ","
      #expect(DelimitedRecords(text, separator: scalar).records.map(\.fields) == rows)
    }
  }
}
