import Foundation
import OGIPrograms
import Testing
import TestSupport

@testable import ogi

/// A folder as people have them: reports of all kinds, and beside them files that are broken or made to do harm.
@Suite struct MixedFolderTests {
  private static let fixture = "article20-2021-tab-rows-distinct"
  private static let hasPoppler = ExternalProgram(named: "pdftotext") != nil
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes a report of each kind, under names that sort as they stand here, and gives the paths that hold figures.
  private func writeReports() throws -> [String] {
    let files = [
      ("calc.xlsx", "2022/calc.xlsx"), ("page.alto.xml", "2022/page.alto.xml"),
      ("page.hocr", "2022/page.hocr"),
      ("page.html", "2022/page.html"), ("page.tsv", "2022/page.tsv"), ("writer.docx", "2022/writer.docx"),
    ]
    for (source, name) in files + (Self.hasPoppler ? [("writer.pdf", "2022/writer.pdf")] : []) {
      try folder.write(bytes: Media.bytes("\(Self.fixture)/\(source)"), to: name)
    }
    let text = try Repository.bytes(of: "Tests/OGIReportsTests/Fixtures/\(Self.fixture)/input.txt")
    try folder.write(bytes: text, to: "text.txt")
    var zip = StoredZip()
    zip.add(Array("a.txt".utf8), text)
    zip.add(Array("b/page.html".utf8), try Media.bytes("\(Self.fixture)/page.html"))
    try folder.write(bytes: zip.bytes, to: "two.zip")
    return files.map(\.1) + (Self.hasPoppler ? ["2022/writer.pdf"] : [])
      + ["text.txt", "two.zip/a.txt", "two.zip/b/page.html"]
  }

  @Test(.timeLimit(.minutes(10))) func everyFileIsConvertedOrToldOf() throws {
    let reports = try writeReports()
    let hostile = try HostileFile.all() + (Self.hasPoppler ? HostileFile.pages() : [])
    for file in hostile { try folder.write(bytes: file.bytes, to: file.name.replacing("/a.txt", with: "")) }

    let result = try BuiltTool.run(["convert", folder.path])

    #expect(result.status == 3)
    let lines = result.errorLines.filter { !$0.contains(": note: ") }
    #expect(lines.last == "ogi: read \(reports.count) reports; \(hostile.count) inputs failed")
    #expect(lines.count == hostile.count + 1)
    for file in hostile {
      let line = lines.first { $0.hasPrefix("ogi: \(folder.path)/\(file.name): ") }
      #expect(
        line?.dropFirst("ogi: \(folder.path)/\(file.name): ".count).hasPrefix(file.message) == true,
        "\(file.name): \(line ?? "no line")")
      #expect(line?.contains(" — ") == true, "\(file.name): nothing is said of what to do")
    }
    try expectRightFigures(in: CSVTable(result.output), of: reports)
  }

  /// All figures are there and right in each file; of OCR results, which lose cells, those that are not for review are right.
  private func expectRightFigures(in table: CSVTable, of reports: [String]) throws {
    let truth = try Media.truth(of: Self.fixture)
    let rows = Dictionary(grouping: table.rows) { $0["report"]?.replacing("\(folder.path)/", with: "") ?? "" }
    #expect(Set(rows.keys) == Set(reports))
    for report in reports {
      let rows = try #require(rows[report])
      let sure = Media.figures(in: rows.filter { $0["review"] == "" })
      #expect(sure.subtracting(truth).isEmpty, "\(report)")
      #expect(sure.count > truth.count / 3, "\(report)")
      if !report.contains("/page.") || report.hasSuffix(".html") {
        #expect(Media.figures(in: rows) == truth, "\(report)")
      }
    }
  }

  @Test(arguments: [
    ("writer.docx", "report.txt"), ("page.html", "report.doc"), ("page.hocr", "report.html"),
    ("calc.xlsx", "report.csv"), ("page.html", "report"), ("page.alto.xml", "report.txt"),
    ("page.tsv", "report.xlsx"),
  ])
  func contentTellsWhatAFileIs(source: String, name: String) throws { try expectSameFigures(source, name) }

  @Test(.enabled(if: hasPoppler)) func contentTellsThatAFileIsPDF() throws {
    try expectSameFigures("writer.pdf", "report.html")
  }

  /// A file gives the same figures under another name, on standard input, and in an archive.
  private func expectSameFigures(_ source: String, _ name: String) throws {
    let bytes = try Media.bytes("\(Self.fixture)/\(source)")
    let path = try folder.write(bytes: bytes, to: name)
    let original = try folder.write(bytes: bytes, to: "original/\(source)")
    var zip = StoredZip()
    zip.add(Array(name.utf8), bytes)
    let archive = try folder.write(bytes: zip.bytes, to: "reports.zip")
    let expected = try BuiltTool.run(["convert", original]).output
    #expect(expected.contains("requests.received"))
    for (result, found) in [
      (try BuiltTool.run(["convert", path]), path),
      (try BuiltTool.run(["convert", "-"], standardInput: path), "-"),
      (try BuiltTool.run(["convert", "\(archive)/\(name)"]), "\(archive)/\(name)"),
    ] {
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output == expected.replacing(original, with: found))
    }
  }
}
