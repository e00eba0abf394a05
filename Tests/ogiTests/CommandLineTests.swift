import Testing

@testable import ogi

/// The built tool, from its arguments to its exit status.
@Suite struct CommandLineTests {
  private let sample = Repository.path(of: "Samples/report.txt")

  @Test func everythingConverted() throws {
    let result = try BuiltTool.run(["convert", sample])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix(CSVReportEncoding().opening))
    #expect(result.output.split(separator: "\n").count > 1)
    #expect(result.errors.isEmpty)
  }

  @Test func missingFileBesideAGoodOne() throws {
    let result = try BuiltTool.run(["convert", "/nowhere/a.txt", sample])
    #expect(result.status == 3)
    #expect(result.errors == "ogi: /nowhere/a.txt: does not exist — check the path\n")
    #expect(result.output.contains(sample))
  }

  @Test func nothingConverted() throws {
    let folder = try TemporaryFolder()
    let letter = try folder.write("Dear reader", to: "letter.txt")
    let output = try folder.write("old", to: "out.csv")
    let result = try BuiltTool.run(["convert", letter, "/nowhere/a.txt", "--output", output])
    #expect(result.status == 2)
    #expect(result.errorLines.count == 2)
    #expect(try folder.text(of: "out.csv") == "old")
    #expect(try folder.names() == ["letter.txt", "out.csv"])
  }

  @Test func outputIsWrittenToAFile() throws {
    let folder = try TemporaryFolder()
    let result = try BuiltTool.run(["convert", sample, "-o", "\(folder.path)/out.csv"])
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(try folder.text(of: "out.csv") == BuiltTool.run(["convert", sample]).output)
  }

  @Test func readerThatHangsUpEndsTheToolQuietly() throws {
    let result = try BuiltTool.runUnread(["convert", sample])
    #expect(result.status == 1)
    #expect(result.errors.isEmpty)
  }

  #if os(Linux)
    @Test func fullDiskIsAnErrorOfTheSystem() throws {
      let result = try BuiltTool.run(["convert", sample, "--output", "/dev/full"])
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("ogi: /dev/full: could not be written (No space left on device)"))
    }
  #endif

  @Test func inspectShowsTables() throws {
    let result = try BuiltTool.run(["inspect", sample])
    #expect(result.status == 0)
    #expect(result.output.contains("article20"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func inspectOfWhatIsNoReport() throws {
    #expect(try BuiltTool.run(["inspect", "/nowhere/a.txt"]).status == 2)
    #expect(try BuiltTool.run(["inspect", "/"]).status == 1)
  }

  @Test(arguments: [
    ["convert"], ["convert", "--format", "xml", "a.txt"], ["convert", "--no-such-option", "a.txt"],
    ["inspect"],
    ["inspect", "a.txt", "b.txt"], ["convrt", "a.txt"], ["check"], ["schema", "a"],
    ["mappings", "lint", "a", "b"], ["convert", "a.txt", "-o", "/nowhere/out.csv"],
  ])
  func wrongUse(arguments: [String]) throws {
    let result = try BuiltTool.run(arguments)
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  @Test(arguments: [
    (["convert", "--format", "jsn", "a.txt"], "Did you mean 'json'?"),
    (["convrt", "a.txt"], "There is no command 'convrt'. Did you mean 'convert'?"),
    (["mappings", "lnt"], "There is no command 'lnt'. Did you mean 'lint'?"),
    (["mappings", "list", "concpets"], "did you mean 'concepts'?"),
    (
      ["mappings", "list", "requests.deneid"],
      "there is no concept 'requests.deneid' — did you mean 'requests.denied'?"
    ),
    (["mappings", "list", "weather"], "'ogi mappings list concepts' shows all of them"),
    (["check", "--severity", "eror", "a.txt"], "There is no such severity. Did you mean 'error'?"),
    (["check", "--severity", "grave", "a.txt"], "Give one of: information, warning, error."),
    (["check", "--languge", "zh", "a.txt"], "Did you mean '--language'?"),
    (["convert", "--fromat", "json", "a.txt"], "Did you mean '--format'?"),
  ])
  func nearMissIsSuggested(arguments: [String], suggestion: String) throws {
    #expect(try BuiltTool.run(arguments).errors.contains(suggestion))
  }

  @Test(arguments: [["--help"], ["--version"], ["help", "convert"], ["convert", "--help"]])
  func helpIsNoFailure(arguments: [String]) throws {
    let result = try BuiltTool.run(arguments)
    #expect(result.status == 0)
    #expect(!result.output.isEmpty && result.errors.isEmpty)
  }
}
