/// What turns converted reports into the bytes of an output format.
///
/// An encoding is a value without state: reports are encoded concurrently, each alone, and joined afterwards.
protocol ReportEncoding: Sendable {
  /// What stands before the first report.
  var opening: String { get }
  /// What stands between two reports.
  var separator: String { get }
  /// What stands after the last report.
  var closing: String { get }

  func encode(_ converted: ConvertedReport) throws -> [UInt8]
}
