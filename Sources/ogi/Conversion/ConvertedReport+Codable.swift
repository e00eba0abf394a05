internal import OGIReports

/// The report's own members, and its path beside them as `report`.
extension ConvertedReport: Codable {
  private enum CodingKeys: String, CodingKey {
    case path = "report"
  }

  init(from decoder: any Decoder) throws {
    path = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .path)
    report = try NormalizedReport(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(path, forKey: .path)
  }
}
