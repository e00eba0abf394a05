import Foundation
import OGIReports
import Testing

@testable import ogi

/// Whatever an input is, the tool says what is wrong with it, and converts the others.
@Suite struct RefusalTests {
  private static let sample = Repository.path(of: "Tests/OGIReportsTests/Fixtures/litigation-only/input.txt")
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Refusal.all) func othersAreConverted(_ refusal: Refusal) async throws {
    let path = try refusal.path(folder)
    let conversion = Conversion(normalizer: SharedNormalizer.value, encoding: CSVReportEncoding())
    var expected = MemorySink()
    _ = try await conversion.run(Inputs([Self.sample]), to: &expected) { _ in }
    for paths in [[path, Self.sample], [Self.sample, path]] {
      var sink = MemorySink()
      var lines: [String] = []
      let tally = try await conversion.run(Inputs(paths), to: &sink) { lines.append($0) }
      #expect(ToolStatus(tally) == .partlyConverted)
      #expect(lines.first == "ogi: \(path.forTerminal): \(refusal.message)")
      #expect(lines.count == 1 || lines.last?.contains(": note: passed over 1 file") == true)
      #expect(sink.isCommitted && sink.text == expected.text)
    }
  }

  @Test(arguments: Refusal.all) func outputStaysAsItWas(_ refusal: Refusal) throws {
    let path = try refusal.path(folder)
    let output = try TemporaryFolder()
    let result = try BuiltTool.run(
      ["convert", path, "--output", try output.write("old", to: "out.csv")])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("ogi: \(path.forTerminal): \(refusal.message)\n"))
    #expect(try output.text(of: "out.csv") == "old")
    #expect(try output.names() == ["out.csv"])
  }

  @Test func endlessStandardInputIsGivenUp() throws {
    let output = try folder.write("old", to: "out.csv")
    let result = try BuiltTool.run(
      ["convert", "-", Self.sample, "-o", output], standardInput: "/dev/zero")
    #expect(result.status == 3)
    #expect(
      result.errors == "ogi: -: has more bytes than the limit of 67108864 — cut out the report\n")
    #expect(try folder.text(of: "out.csv") == BuiltTool.run(["convert", Self.sample]).output)
    #expect(try folder.names() == ["out.csv"])
  }

  @Test func inspectSaysTheSame() throws {
    let result = try BuiltTool.run(["inspect", "-"], standardInput: "/dev/zero")
    #expect(result.status == 2)
    #expect(result.errors == "ogi: -: has more bytes than the limit of 67108864 — cut out the report\n")
  }

  @Test func outputThatIsAnInputLeavesNothingBehind() throws {
    let path = try folder.write("1", to: "a.txt")
    #expect(try BuiltTool.run(["convert", path, "-o", path]).status == 1)
    #expect(try folder.names() == ["a.txt"])
  }

  #if os(Linux)
    @Test func nameThatIsNotUTF8IsSaid() throws {
      try folder.write("1", to: "tree/a.txt")
      for name in ["\u{80}.txt", "\u{80}folder", "\u{80}.png"] {
        let bytes = name.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let path = Array("\(folder.path)/tree/".utf8) + bytes + [0]
        let descriptor = path.withUnsafeBytes {
          $0.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { creat($0, 0o666) } ?? -1 }
        }
        try #require(descriptor >= 0)
        close(descriptor)
      }
      let result = try BuiltTool.run(["convert", "\(folder.path)/tree", Self.sample])
      #expect(result.status == 3)
      let tree = "\(folder.path)/tree"
      #expect(
        result.errorLines.map(String.init) == [
          "ogi: \(tree)/a.txt: holds no statistics tables — check that it has the report's tables as text; pictures of them need OCR first",
          "ogi: \(tree)/\u{FFFD}.txt: has a name that is not UTF-8 — rename it",
          "ogi: \(tree)/\u{FFFD}folder: has a name that is not UTF-8 — rename it",
          "ogi: \(tree): note: passed over 1 file of other kinds than text, HTML, Word, Excel, PDF, OCR and zip files — "
            + "name a file to convert it whatever its kind",
          "ogi: read 1 report; 3 inputs failed",
        ])
      let output = "\(tree)/\u{FFFD}.csv"
      #expect(try BuiltTool.run(["convert", Self.sample, "-o", output]).status == 1)
      #expect(!FileManager.default.fileExists(atPath: output))
    }
  #endif

  @Test func brokenMappingsAreSaidAtOnce() throws {
    try folder.write("id\tnumber\nrequests.received\tcount\n", to: "mappings/concepts.tsv")
    try folder.write(bytes: [0xFF, 0x00, 0x09, 0x0A], to: "mappings/forms/forms.tsv")
    try folder.link("mappings/costs.tsv", to: "costs.tsv")
    let mappings = folder.url.appending(path: "mappings")
    let error = #expect(throws: MappingError.self) { try MappingCatalog(wholeSetAt: mappings) }
    let files = Set(error?.mistakes.map(\.file) ?? [])
    #expect(files.isSuperset(of: ["concepts.tsv", "forms/forms.tsv", "costs.tsv", "figures.tsv"]))
    #expect(throws: MappingError.self) {
      try MappingCatalog(wholeSetAt: folder.url.appending(path: "nothing"))
    }
  }
}

/// One normaliser for all tests: making one takes a third of a second in debug builds.
enum SharedNormalizer {
  static let value: ReportNormalizer = {
    do { return try ReportNormalizer() } catch { fatalError("The embedded mappings are broken: \(error)") }
  }()
}
