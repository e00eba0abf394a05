import Foundation
import OGICatalog
import OGIDocuments
import OGIMapping
import OGISchema
import Testing

@Suite("The fast path")
struct FastPathTests {
  /// The reports of the fixtures, by name.
  static let reports: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  static let mappers = Result {
    let catalog = try MappingCatalog.embedded()
    return (
      fast: SchemaMapper(catalog: catalog), slow: SchemaMapper(catalog: catalog, usesFastPath: false)
    )
  }

  @Test("It finds what the alignment finds", arguments: reports)
  func agreesWithAlignment(report: String) throws {
    let (fast, slow) = try Self.mappers.get()
    let url = Self.folder.appendingPathComponent("\(report)/input.txt")
    let document = try PlainTextReader().read([UInt8](Data(contentsOf: url)))
    let (first, second) = (fast.map(document), slow.map(document))
    #expect(first.facts.map(Self.withoutConfidence) == second.facts.map(Self.withoutConfidence))
    #expect(first.unmapped == second.unmapped)
    #expect(first.tables.map(\.form) == second.tables.map(\.form))
  }

  /// A fact as it is whichever way it was found: the alignment knows how sure it is, the fast path need not.
  private static func withoutConfidence(_ fact: Fact) -> Fact {
    var fact = fact
    fact.confidence = 1
    return fact
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("OGIReportsTests/Fixtures")
}
