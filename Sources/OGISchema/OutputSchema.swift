internal import CSchemas

/// The JSON Schema (2020-12) of what `ogi` writes as JSON: reports, and findings of reports.
///
/// A ``NormalizedReport`` that a program encodes itself is as `#/$defs/report` says, without the two members that the
/// tool adds: `$schema` and `report`.
public enum OutputSchema {
  /// The schema's name, with the version of the shape in it. It is a name, not an address.
  ///
  /// The number changes when a program that reads the JSON has to; further members alone do not change it.
  public static let id = "urn:swift-ogi-reports:schema:1"

  /// The name of the part that describes a report as `ogi convert` writes it.
  public static let report = id + "#report"

  /// The name of the part that describes the findings of a report as `ogi check` writes them.
  public static let check = id + "#check"

  /// The schema, as JSON.
  public static var text: String {
    let file = ogi_output_schema()
    return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
  }
}
