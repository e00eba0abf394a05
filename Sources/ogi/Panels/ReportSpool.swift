internal import OGIReports

/// Reports in a temporary file, kept until all reports of an agency are there. In memory is only where they lie.
struct ReportSpool: Sendable {
  private let file: TemporaryFile
  private var end = 0
  private var extents: [String: [TemporaryFile.Extent]] = [:]

  init() throws(OutputFailure) { file = try TemporaryFile() }

  /// The ids of the agencies that have reports, in order.
  var agencies: [String] { extents.keys.sorted() }

  /// Adds a report of an agency.
  mutating func append(_ report: SpooledReport, of agency: String) throws(OutputFailure) {
    let extent = TemporaryFile.Extent(offset: end, count: report.bytes.count)
    try file.write(report.bytes, at: extent.offset)
    extents[agency, default: []].append(extent)
    end = extent.end
  }

  /// The reports of an agency, in the order of their paths: it does not depend on the order in which they were added.
  func reports(of agency: String) throws(OutputFailure) -> [ConvertedReport] {
    var reports: [ConvertedReport] = []
    for extent in extents[agency] ?? [] {
      let bytes = try file.read(extent)
      guard let report = SpooledReport.report(from: bytes) else { throw file.damaged }
      reports.append(report)
    }
    return reports.sorted { $0.path < $1.path }
  }
}
