import OGICatalog
import OGISchema
import Testing

/// The table on requests of the form of 2021, with random figures whose sums hold.
enum RequestsTable {
  static let applicants = [
    "natural_person", "business", "research_institution", "public_interest_organization",
    "legal_service_organization", "other_organization", "total",
  ]

  static func rows(of catalog: MappingCatalog) throws -> [FormRow] {
    let form = try #require(catalog.forms.first { $0.id == "article20-2021" })
    let table = try #require(form.tables.first { $0.id == "requests" })
    return table.sections.flatMap(\.rows)
  }

  /// Figures whose sums hold, by concept: few that are not zero, as in most reports.
  static func figures(
    _ rows: [FormRow], catalog: MappingCatalog, using random: inout some RandomNumberGenerator
  ) -> [Concept.ID: [Int]] {
    var figures: [Concept.ID: [Int]] = [:]
    let concepts = rows.compactMap { $0.cells.first?.map(\.concept) }
    let closed = catalog.partitions.first {
      $0.id == "requests.closed/outcome" && $0.forms.contains("article20-2021")
    }
    for concept in concepts {
      figures[concept] = (0..<6).map { _ in
        Int.random(in: 0...2, using: &random) == 0 ? Int.random(in: 1...99, using: &random) : 0
      }
    }
    let outcomes = (closed?.parts ?? []).compactMap { figures[$0] }
    figures["requests.closed"] = (0..<6).map { column in outcomes.reduce(0) { $0 + $1[column] } }
    // Received and carried in are closed and carried out.
    figures["requests.received"] = (0..<6).map { column in
      let sides = ["requests.closed", "requests.carried_out"].compactMap { figures[$0]?[column] }
      return sides.reduce(0, +) - min(sides.reduce(0, +), figures["requests.carried_in"]?[column] ?? 0)
    }
    figures["requests.carried_in"] = (0..<6).map { column in
      let sides = ["requests.closed", "requests.carried_out"].compactMap { figures[$0]?[column] }
      return sides.reduce(0, +) - (figures["requests.received"]?[column] ?? 0)
    }
    return figures.mapValues { $0 + [$0.reduce(0, +)] }
  }
}
