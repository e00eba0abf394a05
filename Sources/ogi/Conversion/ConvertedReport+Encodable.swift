internal import OGIReports

/// The report's own members, its path beside them as `report`, and the name of the shape as `$schema`.
extension ConvertedReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case path = "report"
  }

  func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(OutputSchema.report, forKey: .schema)
    try container.encode(path, forKey: .path)
  }
}
