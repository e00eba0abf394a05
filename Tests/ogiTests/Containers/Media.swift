import Foundation

/// The real files of every kind, and what is right about them.
enum Media {
  private static let tests = "Tests/OGIReportsTests"

  static func bytes(_ name: String) throws -> [UInt8] { try Repository.bytes(of: "\(tests)/Media/\(name)") }

  /// A figure that a report holds, without its place.
  struct Figure: Hashable {
    let form: String
    let concept: String
    let applicant: String
    let value: Decimal?
    let status: String
  }

  /// The figures of a fixture, as a person keyed them.
  static func truth(of fixture: String) throws -> Set<Figure> {
    let lines = try Repository.text(of: "\(tests)/Fixtures/\(fixture)/truth.tsv").split(separator: "\n")
    let rows = lines.filter { !$0.hasPrefix("#") }.dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    return Set(
      rows.filter { $0.count > 4 && !$0[1].isEmpty }.map {
        Figure(
          form: $0[0], concept: $0[1], applicant: $0[2], value: Decimal(string: $0[3]), status: $0[4])
      })
  }

  /// The figures in rows of CSV.
  static func figures(in rows: [[String: String]]) -> Set<Figure> {
    Set(
      rows.filter { $0["concept"] != "" }.map {
        Figure(
          form: $0["form"] ?? "", concept: $0["concept"] ?? "", applicant: $0["applicant"] ?? "",
          value: $0["value"].flatMap { Decimal(string: $0) }, status: $0["status"] ?? "")
      })
  }
}
