import Foundation
import OGIReports
import Testing

/// What a program sees that prints an error: what happened, where, and what to do.
@Suite struct NormalizationErrorTests {
  private let normalizer: ReportNormalizer

  init() throws { normalizer = try ReportNormalizer() }

  private func text(_ read: () throws -> NormalizedReport) -> String {
    do {
      _ = try read()
      return ""
    } catch {
      #expect(error.localizedDescription == "\(error)")
      return "\(error)"
    }
  }

  @Test func fileThatCannotBeRead() {
    #expect(
      text { try normalizer.normalize(contentsOf: URL(filePath: "/nowhere/a.txt")) }
        == "/nowhere/a.txt: could not be read (No such file or directory) — check the path and its permissions"
    )
    #expect(
      text { try normalizer.normalize(contentsOf: URL(filePath: "/", directoryHint: .notDirectory)) }
        .contains("(Is a directory)"))
  }

  @Test func sourceThatIsNoReport() {
    #expect(text { try normalizer.normalize("") } == "the source is empty — check how it was saved")
    #expect(
      text { try normalizer.normalize([UInt8]("%PDF-1.7\n".utf8)) }
        == "the source is not text but PDF — save it in another format, such as HTML or text, and an image by OCR as hOCR, ALTO or TSV"
    )
    #expect(
      text { try normalizer.normalize("Dear reader") }
        == "the source holds no statistics tables — check that it has the report's tables as text; pictures of them need OCR first"
    )
  }

  @Test func mappingsThatCannotBeUsed() {
    let error = #expect(throws: MappingError.self) {
      _ = try ReportNormalizer(mappings: [.folder(URL(filePath: "/nowhere"))])
    }
    #expect(
      error?.localizedDescription
        == "/nowhere: there is no such folder. Name a folder laid out like Mappings/.")
  }
}
