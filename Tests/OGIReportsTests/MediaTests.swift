import Foundation
import OGIPrograms
import OGIReports
import Testing

@Suite("Every report in every medium")
struct MediaTests {
  static let hasPoppler =
    ExternalProgram(named: "pdftotext") != nil && ExternalProgram(named: "pdftocairo") != nil

  @Test("There are files of each medium")
  func mediaAreFound() {
    for kind in ["html", "docx", "xlsx", "pdf", "hocr", "alto.xml", "tsv"] {
      #expect(Medium.files(kind).count >= 10, "\(kind)")
    }
  }

  @Test(
    "Pages, Word files and sheets say what the text says, and nothing more is in doubt",
    arguments: Medium.files("html", "docx", "xlsx"))
  func agreesWithTruth(medium: Medium) throws {
    let report = try Medium.normalizer.get().normalize(contentsOf: medium.input)
    let departures = try Truth(contentsOf: medium.truth).inOtherMedium.departures(of: report)
    #expect(departures.isEmpty, "\(medium.file):\n\(departures.joined(separator: "\n"))")
    for fact in report.facts {
      guard case .cell(let address, _) = fact.source else {
        Issue.record("\(medium.file): \(fact.concept) has no address but \(fact.source)")
        continue
      }
      #expect(!address.isEmpty)
    }
  }

  @Test(
    "PDF says what the text says, over page breaks too",
    .enabled(if: MediaTests.hasPoppler), arguments: Medium.files("pdf"))
  func pdfAgreesWithTruth(medium: Medium) throws {
    let report = try Medium.normalizer.get().normalize(contentsOf: medium.input)
    let comparison = MediumComparison(
      try Truth(contentsOf: medium.truth).inOtherMedium, with: report)
    #expect(comparison.silentErrors == [])
    #expect(comparison.sure >= comparison.expected, "\(comparison)")
  }

  @Test(
    "What OCR lost or misread is for review",
    arguments: zip(
      Medium.files("hocr", "alto.xml", "tsv"),
      Medium.files("hocr", "alto.xml", "tsv").map { leastRead[$0.folder] ?? 1 }))
  func ocrIsNeverWrongInSilence(medium: Medium, least: Int) throws {
    let report = try Medium.normalizer.get().normalize(contentsOf: medium.input)
    let comparison = MediumComparison(
      try Truth(contentsOf: medium.truth).inOtherMedium, with: report)
    #expect(comparison.silentErrors == [])
    #expect(comparison.right >= least, "\(comparison)")
  }

  /// How many figures are read right of what Tesseract made of each report. It sees fewer than are printed: `Media/README.md`.
  static let leastRead = [
    "list-word-paste": 40, "list-word-paste-distinct": 54,
    "article20-2019-pipes": 164, "article20-2019-pipes-distinct": 150,
    "article20-2019-word-paste": 189, "article20-2019-word-paste-distinct": 173,
    "article20-2019-page-break": 147, "article20-2019-page-break-distinct": 165,
    "article20-2021-tab-rows": 113, "article20-2021-tab-rows-distinct": 197,
  ]
}
