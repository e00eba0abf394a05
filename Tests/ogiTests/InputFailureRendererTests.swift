import OGIReports
import Testing

@testable import ogi

@Suite struct InputFailureRendererTests {
  private func line(_ error: NormalizationError, path: String = "a.txt") -> String {
    InputFailureRenderer.line(for: InputFailure(path: path, reason: .normalization(error)))
  }

  @Test func linesSayWhatAndWhatToDo() {
    #expect(
      line(.reading(.notText(suspectedFormat: "PDF")))
        == "ogi: a.txt: is not text but PDF — save it in another format, such as HTML or text, and an image by OCR as hOCR, ALTO or TSV"
    )
    #expect(
      line(.reading(.tooLarge(size: 9, limit: 4)))
        == "ogi: a.txt: has 9 bytes, more than the limit of 4 — cut out the report")
    let table = PassedOverTable(
      reason: .noKnownLabels, source: .text(line: 7, column: 1), end: .text(line: 9, column: 1), figures: 3)
    #expect(
      line(.noStatistics(passedOver: [table]))
        == "ogi: a.txt: holds no table of a known form (passed over 1 table at 7:1, none of its labels is near "
        + "to a known one) — compare its labels with the forms in Mappings/, or draft a form of it")
  }

  @Test func messageIsOneLineWhateverThePath() {
    let line = line(.reading(.empty), path: "a\nb\u{1B}[2J.txt")
    #expect(line == "ogi: a b [2J.txt: is empty — check how it was saved")
  }

  @Test func notesSayWhatNoFigureSays() {
    let finding = Finding(
      rule: "characters-lost", severity: .warning, messages: ["en": "2 characters are lost"])
    let report = NormalizedReport(findings: [finding, .balance])
    #expect(
      InputFailureRenderer.notes(on: ConvertedReport(path: "a.txt", report: report))
        == [
          "ogi: a.txt: note: 2 characters are lost",
          "ogi: a.txt: note: 1 finding on what its figures should satisfy — ogi check shows them",
        ])
  }
}
