import Testing

@testable import ogi

@Suite struct TemporaryFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func holdsWhatIsWrittenAndHasNoName() throws {
    let file = try TemporaryFile(in: folder.path)
    #expect(try folder.names().isEmpty)
    try file.write(Array("first".utf8), at: 0)
    try file.write([], at: 5)
    try file.write(Array("second".utf8), at: 5)
    #expect(try file.read(.init(offset: 5, count: 6)) == Array("second".utf8))
    #expect(try file.read(.init(offset: 0, count: 11)) == Array("firstsecond".utf8))
    #expect(try file.read(.init(offset: 3, count: 0)).isEmpty)
  }

  @Test func whatWasNotWrittenIsAFailure() throws {
    let file = try TemporaryFile(in: folder.path)
    try file.write([1, 2], at: 0)
    #expect(throws: OutputFailure.self) { try file.read(.init(offset: 1, count: 2)) }
  }

  @Test func folderThatIsNotThereIsSaid() throws {
    let path = "\(folder.path)/none"
    let failure = #expect(throws: OutputFailure.self) { try TemporaryFile(in: path) }
    #expect(
      failure.flatMap(OutputFailureRenderer.line)
        == "ogi: \(path): could not hold a temporary file (No such file or directory) — "
        + "check the space there, or set TMPDIR to another folder")
  }

  private func panel(_ arguments: [String], in folder: String) throws -> BuiltTool.Result {
    let reports = Repository.path(of: "Samples/panel")
    return try BuiltTool.run(["panel", reports] + arguments, environment: ["TMPDIR": folder])
  }

  @Test func panelLeavesNothingBehind() throws {
    #expect(try panel([], in: folder.path).status == 0)
    #expect(try folder.names().isEmpty)
  }

  @Test func panelWithoutATemporaryFileIsNone() throws {
    let output = try folder.write("old", to: "out.csv")
    let result = try panel(["-o", output], in: "/nowhere")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("ogi: /nowhere: could not hold a temporary file"))
    #expect(try folder.text(of: "out.csv") == "old" && folder.names() == ["out.csv"])
  }

  #if os(Linux)
    @Test func failureLeavesNothingBehind() throws {
      let result = try panel(["-o", "/dev/full"], in: folder.path)
      #expect(result.status == 1)
      #expect(result.errors.contains("ogi: /dev/full: could not be written (No space left on device)"))
      #expect(try folder.names().isEmpty)
    }
  #endif
}
