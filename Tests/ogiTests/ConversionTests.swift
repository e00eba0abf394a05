import Foundation
import Testing

@testable import ogi

@Suite struct ConversionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func convert(
    _ paths: [String], as format: OutputFormat = .csv, to sink: inout MemorySink
  ) async throws -> (status: ToolStatus, lines: [String]) {
    var lines: [String] = []
    let conversion = Conversion(normalizer: FakeNormalizer(), encoding: format.encoding)
    let tally = try await conversion.run(Inputs(paths), to: &sink) { lines.append($0) }
    return (ToolStatus(tally), lines)
  }

  @Test func allConverted() async throws {
    let paths = try (1...40).map { try folder.write("\($0)", to: "\($0).txt") }
    var sink = MemorySink()
    let (status, lines) = try await convert(paths, to: &sink)
    #expect(status == .converted)
    #expect(lines.isEmpty)
    #expect(sink.isCommitted)
    let values = sink.text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[6]
    }
    #expect(values.map(String.init) == (1...40).map { String($0) })
  }

  @Test func someFailed() async throws {
    let good = try folder.write("5", to: "good.txt")
    let bad = try folder.write("no figures", to: "bad.txt")
    var sink = MemorySink()
    let (status, lines) = try await convert([bad, good, "/nowhere/x.txt"], to: &sink)
    #expect(status == .partlyConverted)
    #expect(
      lines == [
        "ogi: \(bad): holds no statistics tables — check that it has the report's tables as text; pictures of them need OCR first",
        "ogi: /nowhere/x.txt: does not exist — check the path",
      ])
    #expect(sink.isCommitted)
  }

  @Test func noneConvertedReplacesNothing() async throws {
    let empty = try folder.write("", to: "empty.txt")
    var sink = MemorySink()
    let (status, lines) = try await convert([empty], to: &sink)
    #expect(status == .nothingConverted)
    #expect(lines == ["ogi: \(empty): is empty — check how it was saved"])
    #expect(sink.isDiscarded && !sink.isCommitted)
  }

  @Test func jsonIsOneArray() async throws {
    let paths = try ["1", "x", "2"].map { try folder.write($0, to: "\($0).txt") }
    var sink = MemorySink()
    _ = try await convert(paths, as: .json, to: &sink)
    let lines = sink.text.split(separator: "\n")
    #expect(lines.first == "[" && lines.last == "]" && lines.count == 4)
    #expect(lines[1].hasSuffix("},") && lines[2].hasSuffix("}"))
  }

  @Test func ndjsonIsALineAReport() async throws {
    let paths = try ["1", "2"].map { try folder.write($0, to: "\($0).txt") }
    var sink = MemorySink()
    _ = try await convert(paths, as: .ndjson, to: &sink)
    let lines = sink.text.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
  }

  @Test func outputThatCannotBeWrittenIsGivenUp() async throws {
    let paths = try (1...20).map { try folder.write("\($0)", to: "\($0).txt") }
    var sink = MemorySink(capacity: 3)
    await #expect(throws: OutputFailure.self) {
      _ = try await convert(paths, to: &sink)
    }
    #expect(sink.isDiscarded && !sink.isCommitted)
  }
}
