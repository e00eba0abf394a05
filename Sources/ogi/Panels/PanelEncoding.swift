internal import OGIReports

/// What turns the agencies of a panel into the bytes of an output format.
///
/// An encoding is a value without state: agencies are encoded concurrently, each alone, and joined afterwards.
protocol PanelEncoding: Sendable {
  /// What stands before the first agency.
  var opening: [UInt8] { get }
  /// What stands between two agencies.
  var separator: String { get }

  func encode(_ agency: Panel.Agency) throws -> [UInt8]

  /// What stands after the last agency.
  ///
  /// - Parameter rest: The near names, and the reports that have no place.
  func closing(_ rest: Panel) throws -> [UInt8]
}
