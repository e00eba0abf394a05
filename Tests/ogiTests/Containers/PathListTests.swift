import Testing
import TestSupport

@testable import ogi

@Suite struct PathListTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path }

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a.txt", "b/1.txt", "b/2.txt"] { try folder.write("1", to: name) }
    try folder.write(bytes: StoredZip(["in/c.txt": "1"]).bytes, to: "c.zip")
  }

  private func list(_ lines: String...) throws -> String {
    "@" + (try folder.write(lines.joined(separator: "\n"), to: "list"))
  }

  @Test func namesWhateverAnArgumentMay() throws {
    let list = try list("\(path)/b", "\(path)/[a].txt", "\(path)/c.zip", "\(path)/c.zip/in/c.txt")
    #expect(
      try found(at: list) == [
        "\(path)/b/1.txt", "\(path)/b/2.txt", "\(path)/a.txt", "\(path)/c.zip/in/c.txt",
        "\(path)/c.zip/in/c.txt",
      ])
  }

  @Test func blankLinesAndCommentsSayNothing() throws {
    let list = try list("\u{FEFF}# 2019\r", "\r", "\(path)/a.txt\r", "  ", "#\(path)/b", "\(path)/b/1.txt")
    #expect(try found(at: list) == ["\(path)/a.txt", "\(path)/b/1.txt"])
  }

  @Test func missingPathsAreFailuresAndTheOthersGoOn() throws {
    let list = try list("\(path)/gone.txt", "\(path)/a.txt", "@other", "\(path)/x*")
    #expect(
      try found(at: list) == [
        "ogi: \(path)/gone.txt: does not exist — check the path", "\(path)/a.txt",
        "ogi: @other: names a list within a list — give it as an argument of its own, or write ./ before the name of a file",
        "ogi: \(path)/x*: matches no file or folder — check the pattern, and the folder that it starts in",
      ])
  }

  @Test func listsThatCannotBeReadAreFailures() throws {
    #expect(try found(at: "@\(path)/gone") == ["ogi: \(path)/gone: does not exist — check the path"])
    #expect(
      try found(at: list("# nothing")) == ["ogi: \(path)/list: names no path — write one a line"])
    let gbk = try folder.write(bytes: [0xB1, 0xA8, 0xB8, 0xE6], to: "gbk")
    #expect(
      try found(at: "@\(gbk)")
        == ["ogi: \(gbk): is a list of paths that is not UTF-8 — save it as UTF-8"])
  }

  @Test func neitherTheListNorWhatItNamesMayBeTheOutput() throws {
    let list = try list("\(path)/a.txt")
    for name in ["list", "a.txt"] {
      let identity = try FileStatus(ofItemAt: "\(path)/\(name)").identity
      #expect(throws: UsageFailure.outputIsInput(path: "\(path)/\(name)")) {
        _ = try Inputs([list], excluding: [identity])
      }
    }
  }

  @Test func listOnStandardInput() throws {
    let sample = Repository.path(of: "Samples/report.txt")
    let list = try folder.write("# one\n\(sample)\n", to: "list")
    let result = try BuiltTool.run(["convert", "@-"], standardInput: list)
    #expect(result.status == 0)
    #expect(try result.output == BuiltTool.run(["convert", sample]).output)
  }
}
