import Foundation
import OGIReports
import Testing

@Suite("A draft as mappings of its own")
struct DraftUseTests {
  static let normalizer = Result { try ReportNormalizer() }

  /// Drafts a form of a text, and reads a text with it: the same, or another.
  private func reread(_ text: String, as other: String? = nil) throws -> NormalizedReport {
    let normalizer = try Self.normalizer.get()
    let document = try normalizer.document(of: Array(text.utf8))
    let draft = try normalizer.draft(of: document, form: "new-form", name: "report.txt")
    let folder = URL.temporaryDirectory.appending(path: "draft-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in draft.files {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try file.text.write(to: url, atomically: true, encoding: .utf8)
    }
    return try ReportNormalizer(mappings: [.folder(folder)]).normalize(other ?? text)
  }

  private func values(_ report: NormalizedReport) -> [Decimal?] {
    report.facts.filter { $0.form == "new-form" }
      .sorted {
        ($0.concept.rawValue, $0.dimensions.values.first ?? "") < (
          $1.concept.rawValue, $1.dimensions.values.first ?? ""
        )
      }
      .map(\.value)
  }

  @Test("Without further work it reads the table that it was made from, each figure in its row and column")
  func readsItsOwnTable() throws {
    let farms = try reread(DraftTests.farms)
    #expect(
      values(farms) == [
        31, 12, 43, 30, 2, 32, 1, 10, 11, 5, 6, 11, 5, 1, 6, 5.5, 1.25, 6.75, 5, 1, 6, 2, 3, 5,
      ])
    #expect(farms.facts.allSatisfy { $0.review.isEmpty })
    #expect(farms.unmapped.isEmpty && farms.passedOver.isEmpty && farms.findings.isEmpty)

    let regions = try reread(DraftTests.regions)
    #expect(values(regions) == [12, 3_405_000, 3, 12_000_000, 7, 812_500, 0, 0])
    #expect(regions.unmapped.isEmpty)
    #expect(values(try reread(DraftTests.pasted)) == [12, 480, 3])
  }

  @Test("What the draft proposes as sums is checked from then on")
  func checksSums() throws {
    let sound = DraftTests.farms
    #expect(try reread(sound).findings.isEmpty)
    let row = try reread(sound, as: sound.replacing("台\t30\t2\t32", with: "台\t40\t2\t42"))
    #expect(row.findings.map(\.rule).contains("new_form.table_1.row_1/parts"))
    let column = try reread(sound, as: sound.replacing("台\t5\t6\t11", with: "台\t5\t6\t12"))
    #expect(column.findings.map(\.rule) == ["new_form_table_1.total"])
  }

  @Test("Figures whose unit the document does not say are for review, and none is guessed")
  func unknownUnits() throws {
    let report = try reread("情况\n馆名\t甲馆\t乙馆\n藏书（万册）\t3\t4\n到馆（万人次）\t10\t20\n经费（亿元）\t1\t2\n")
    let facts = report.facts.sorted { $0.concept.rawValue < $1.concept.rawValue }
    #expect(facts.map(\.unit) == [nil, nil, "person_time", "person_time", "CNY", "CNY"])
    #expect(facts.map(\.value) == [3, 4, 100_000, 200_000, 100_000_000, 200_000_000])
    #expect(facts.allSatisfy { !$0.review.isEmpty })
  }
}
