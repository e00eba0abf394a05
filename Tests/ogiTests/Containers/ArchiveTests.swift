import Foundation
import Testing
import TestSupport

@testable import ogi

@Suite struct ArchiveTests {
  private static let litigation = "Tests/OGIReportsTests/Fixtures/litigation-only/input.txt"
  private let folder: TemporaryFolder
  private var path: String { folder.path }

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func archive(_ files: KeyValuePairs<String, String>, named name: String = "r.zip") throws -> String
  {
    try folder.write(bytes: StoredZip(files).bytes, to: name)
  }

  @Test func filesComeInTheOrderOfTheArchive() throws {
    let archive = try archive([
      "2020/b.txt": "1", "2019/": "", "2019/a.DOCX": "1", "__MACOSX/2019/._a.docx": "1", ".git/x.txt": "1",
      "2019/.DS_Store": "1", "./c.html": "1", "scan.png": "1",
    ])
    #expect(
      try found(at: archive) == [
        "\(archive)/2020/b.txt", "\(archive)/2019/a.DOCX", "\(archive)/c.html",
        "ogi: \(archive): note: passed over 1 file of other kinds than text, HTML, Word, Excel, PDF, OCR and zip files "
          + "— name a file to convert it whatever its kind",
      ])
  }

  @Test func namesInGBKAreRead() throws {
    var zip = StoredZip()
    zip.add([0xB1, 0xA8, 0xB8, 0xE6, 0x2E, 0x74, 0x78, 0x74], [1])
    let archive = try folder.write(bytes: zip.bytes, to: "r.zip")
    #expect(try found(at: archive) == ["\(archive)/报告.txt"])
    #expect(try found(at: "\(archive)/报告.txt") == ["\(archive)/报告.txt"])
  }

  @Test func contentTellsWhateverTheName() throws {
    for name in ["reports", "reports.docx", "reports.txt"] {
      let archive = try archive(["a.txt": "1"], named: name)
      #expect(try found(at: archive) == ["\(archive)/a.txt"])
    }
    #expect(
      try found(at: path) == ["\(path)/reports.docx/a.txt", "\(path)/reports.txt/a.txt"].sorted()
        + [
          "ogi: \(path): note: passed over 1 file of other kinds than text, HTML, Word, Excel, PDF, OCR and zip files "
            + "— name a file to convert it whatever its kind"
        ])
  }

  @Test(arguments: ["[Content_Types].xml", "word/document.xml", "xl/workbook.xml", "mimetype", "OFD.xml"])
  func aDocumentMadeOfPartsIsNoArchive(part: String) throws {
    let file = try archive(["a.txt": "1", part: "1"], named: "a.zip")
    #expect(try found(at: file) == [file])
  }

  @Test func brokenArchivesAreWhatTheirNameSays() throws {
    let bytes = StoredZip(["a.txt": "some text", "b.txt": "more"]).bytes.dropLast(20)
    let archive = try folder.write(bytes: Array(bytes), to: "r.zip")
    let word = try folder.write(bytes: Array(bytes), to: "r.docx")
    let lines = try found(at: archive, word)
    #expect(lines.count == 2 && lines.last == word)
    #expect(lines.first?.hasPrefix("ogi: \(archive): is damaged (") == true)
  }

  @Test func whatCannotBeUnpackedIsAFailureAndTheOthersGoOn() throws {
    var zip = StoredZip()
    zip.add(Array("secret.txt".utf8), [UInt8](repeating: 7, count: 20), flags: 1)
    zip.add(Array("in.zip".utf8), StoredZip(["a.txt": "1"]).bytes)
    zip.add(Array("a.txt".utf8), [1])
    let archive = try folder.write(bytes: zip.bytes, to: "r.zip")
    #expect(
      try found(at: archive) == [
        "ogi: \(archive)/secret.txt: is encrypted — unpack it with its password",
        "ogi: \(archive)/in.zip: is an archive within an archive — unpack the outer one first",
        "\(archive)/a.txt",
      ])
  }

  @Test func archiveWithoutReportsFails() throws {
    let archive = try archive(["a.png": "1"])
    #expect(
      try found(at: archive) == [
        "ogi: \(archive): holds no reports (text, HTML, Word, Excel, PDF, OCR and zip files) "
          + "— name files to convert them whatever their kind"
      ])
  }

  @Test func pathsLeadIntoArchives() throws {
    let archive = try archive(["2019/a.txt": "1", "2019/b.png": "1", "2019b/c.txt": "1"])
    #expect(try found(at: "\(archive)/2019/a.txt") == ["\(archive)/2019/a.txt"])
    #expect(try found(at: "\(archive)/2019/b.png") == ["\(archive)/2019/b.png"])
    #expect(try found(at: "\(archive)/2019").first == "\(archive)/2019/a.txt")
    #expect(try !found(at: "\(archive)/2019").contains("\(archive)/2019b/c.txt"))
    #expect(
      try found(at: "\(archive)/gone.txt")
        == ["ogi: \(archive)/gone.txt: is not in the archive — check the path"])
  }

  @Test func archiveMayNotBeTheOutput() throws {
    let archive = try archive(["a.txt": "1"])
    let identity = try FileStatus(ofItemAt: archive).identity
    for path in [archive, "\(archive)/a.txt"] {
      #expect(throws: UsageFailure.outputIsInput(path: path)) {
        _ = try Inputs([path], excluding: [identity])
      }
    }
  }

  // MARK: Through the tool

  @Test func figuresAreThoseOfTheFiles() throws {
    let sample = Repository.path(of: Self.litigation)
    let archive = try archive(["2019/a.txt": try Repository.text(of: Self.litigation)])
    let expected = try BuiltTool.run(["convert", sample]).output
      .replacing(sample, with: "\(archive)/2019/a.txt")
    for path in [archive, "\(archive)/2019", "\(archive)/2019/a.txt"] {
      let result = try BuiltTool.run(["convert", path])
      #expect(result.status == 0)
      #expect(result.output == expected)
    }
    let streamed = try BuiltTool.run(["convert", "-"], standardInput: archive)
    #expect(streamed.status == 0)
    #expect(streamed.output == expected.replacing(archive, with: "-"))
  }

  @Test func oneReportIsInspectedAndExplained() throws {
    let text = try Repository.text(of: Self.litigation)
    let archive = try archive(["a.txt": text, "b.txt": text])
    #expect(try BuiltTool.run(["inspect", "\(archive)/a.txt"]).status == 0)
    #expect(try BuiltTool.run(["explain", "\(archive)/a.txt", "--line", "1"]).status == 0)
    let result = try BuiltTool.run(["inspect", archive])
    #expect(result.status == 1)
    #expect(
      result.errors == "ogi: \(archive): stands for several reports — name one, such as \(archive)/a.txt\n")
    let missing = try BuiltTool.run(["inspect", "\(archive)/c.txt"])
    #expect(missing.status == 2)
    #expect(missing.errors == "ogi: \(archive)/c.txt: is not in the archive — check the path\n")
  }

  @Test func panelAndCheckTakeArchives() throws {
    let archive = try archive(["a.txt": try Repository.text(of: "Samples/report.txt")])
    #expect(try BuiltTool.run(["panel", archive]).status == 0)
    #expect(try BuiltTool.run(["check", archive, "--severity", "error"]).output.contains("1 report checked"))
  }
}
