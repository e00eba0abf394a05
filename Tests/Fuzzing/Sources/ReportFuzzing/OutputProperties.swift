import Foundation
import OGIReports

/// What holds for every output.
struct OutputProperties {
  let report: NormalizedReport

  func check() {
    let converted = ConvertedReport(path: "fuzz.txt", report: report)
    checkCSV(CSVReportEncoding().encode(converted))
    for framing in [JSONFraming.array, .lines] { checkJSON(of: converted, framing) }
  }

  private func checkJSON(of converted: ConvertedReport, _ framing: JSONFraming) {
    do {
      let bytes = try JSONReportEncoding(framing: framing).encode(converted)
      let decoded = try JSONDecoder().decode(NormalizedReport.self, from: Data(bytes))
      expect(decoded == report, "JSON gives another report back")
      let breaks = bytes.count { $0 == UInt8(ascii: "\n") }
      expect(breaks == (framing == .lines ? 1 : 0), "a JSON object is not one line")
    } catch {
      fatalError("Violated: JSON cannot be written and read: \(error)")
    }
  }

  /// Reads the CSV as RFC 4180 has it: as many rows as figures, and as many fields in each as columns.
  private func checkCSV(_ bytes: [UInt8]) {
    expect(String(validating: bytes, as: UTF8.self) != nil, "the CSV is not UTF-8")
    var rows = 0
    var fields = 1
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: fields += 1
      case UInt8(ascii: "\n") where !isQuoted:
        expect(fields == CSVReportEncoding.columns.count, "row \(rows + 1) of the CSV has \(fields) fields")
        rows += 1
        fields = 1
      default: break
      }
    }
    expect(!isQuoted && fields == 1, "the CSV ends within a row")
    let figures = report.facts.count + report.unmapped.reduce(0) { $0 + $1.cells.count }
    expect(rows == figures, "the CSV has \(rows) rows for \(figures) figures")
  }

  private func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    FuzzTarget.expect(condition, message())
  }
}
