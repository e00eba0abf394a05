internal import CSchemas

/// The JSON Schema (2020-12) of what `ogi` writes as JSON: reports, findings of reports, and panels.
///
/// A ``NormalizedReport`` that a program encodes itself is as `#/$defs/report` says, without the two members that the
/// tool adds: `$schema` and `report`. A ``Panel`` is as `#/$defs/panel` says, without `$schema`.
public enum OutputSchema {
  /// The schema's name, with the version of the shape in it. It is a name, not an address.
  ///
  /// The number changes when a program that reads the JSON has to; further members alone do not change it.
  public static let id = "urn:swift-ogi-reports:schema:1"

  /// The name of the part that describes a report as `ogi convert` writes it.
  public static let report = id + "#report"

  /// The name of the part that describes the findings of a report as `ogi check` writes them.
  public static let check = id + "#check"

  /// The name of the part that describes a panel as `ogi panel` writes it.
  public static let panel = id + "#panel"

  /// The name of the part that describes an agency of a panel on a line of its own.
  public static let panelAgency = id + "#panel-agency"

  /// The name of the part that describes the last line of a panel: near names, and reports without a place.
  public static let panelRemarks = id + "#panel-remarks"

  /// The schema, as JSON.
  public static var text: String {
    let file = ogi_output_schema()
    return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
  }
}
