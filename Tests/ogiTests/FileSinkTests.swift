import Foundation
import Testing

@testable import ogi

@Suite struct FileSinkTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func fileIsThereOnlyOnceItIsCommitted() throws {
    var sink = try FileSink(path: "\(folder.path)/out.csv")
    try sink.write(Array("new".utf8))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out.csv"))
    try sink.commit()
    #expect(try folder.names() == ["out.csv"])
    #expect(try folder.text(of: "out.csv") == "new")
  }

  @Test func discardedFileLeavesWhatWasThere() throws {
    let path = try folder.write("old", to: "out.csv")
    var sink = try FileSink(path: path)
    try sink.write(Array("new".utf8))
    sink.discard()
    #expect(try folder.names() == ["out.csv"])
    #expect(try folder.text(of: "out.csv") == "old")
  }

  @Test func permissionsOfTheReplacedFileAreKept() throws {
    let path = try folder.write("old", to: "out.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    var sink = try FileSink(path: path)
    try sink.commit()
    #expect(try FileStatus(ofItemAt: path).permissions == 0o600)
  }

  @Test func linkIsFollowed() throws {
    let target = try folder.write("old", to: "target.csv")
    try folder.link("link.csv", to: target)
    var sink = try FileSink(path: "\(folder.path)/link.csv")
    try sink.write(Array("new".utf8))
    try sink.commit()
    #expect(try folder.text(of: "target.csv") == "new")
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/link.csv")
    #expect(link == target)
  }

  @Test func deviceIsWrittenToAndStaysADevice() throws {
    var sink = try FileSink(path: "/dev/null")
    try sink.write(Array("new".utf8))
    try sink.commit()
    #expect(try FileStatus(ofItemAt: "/dev/null").kind == .other)
  }

  @Test func placeThatCannotBeWrittenToIsSaidAtOnce() {
    let path = "\(folder.path)/no/such/out.csv"
    let failure = #expect(throws: OutputFailure.self) { _ = try FileSink(path: path) }
    #expect(
      failure.flatMap(OutputFailureRenderer.line)
        == "ogi: \(path): could not be created (No such file or directory) — "
        + "check that the folder exists and may be written to")
  }

  @Test func folderIsNoFile() {
    #expect(throws: OutputFailure.self) { _ = try FileSink(path: folder.path) }
  }
}
