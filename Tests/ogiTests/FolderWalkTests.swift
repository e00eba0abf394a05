import Foundation
import Testing

@testable import ogi

@Suite struct FolderWalkTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What the folder gives, paths relative to it.
  private func found(at name: String = "") -> [String] {
    descriptions(of: IteratorSequence(FolderWalk(of: folder.path + name)))
  }

  /// What was found as text, paths relative to the folder.
  private func descriptions(of found: some Sequence<FoundInput>) -> [String] {
    found.map { found in
      switch found {
      case .input(let input): input.path.replacing(folder.path + "/", with: "")
      case .failure(let failure): "failed: \(failure.path.replacing(folder.path, with: ""))"
      case .passedOver(let count, _): "passed over: \(count)"
      }
    }
  }

  @Test func filesComeInTheOrderOfTheirNames() throws {
    for name in ["b.txt", "a/2.TXT", "a/1.md", "c.tsv", "a/b/c/deep.text", "d.HTM"] {
      try folder.write("1", to: name)
    }
    #expect(found() == ["a/1.md", "a/2.TXT", "a/b/c/deep.text", "b.txt", "c.tsv", "d.HTM"])
  }

  @Test func slashAtTheEndIsNotDoubled() throws {
    try folder.write("1", to: "a.txt")
    #expect(found(at: "/") == ["a.txt"])
  }

  @Test func hiddenFilesAreLeftOutAndOtherKindsCounted() throws {
    for name in [".hidden.txt", ".git/a.txt", "a.txt", "b.png", "README", "c.txt.bak"] {
      try folder.write("1", to: name)
    }
    #expect(found() == ["a.txt", "passed over: 3"])
  }

  @Test func folderWithoutReportsFails() throws {
    try folder.write("1", to: "a.png")
    #expect(found() == ["failed: "])
  }

  @Test(.timeLimit(.minutes(10))) func loopsOfLinksEnd() throws {
    try folder.write("1", to: "a/b/report.txt")
    try folder.link("a/b/up", to: "../..")
    try folder.link("a/self", to: ".")
    try folder.link("z", to: folder.path)
    #expect(found() == ["a/b/report.txt"])
  }

  @Test func linkThatLeadsNowhereIsAFailure() throws {
    try folder.write("1", to: "a.txt")
    try folder.link("b.txt", to: "missing.txt")
    try folder.link("loop.txt", to: "loop.txt")
    #expect(found() == ["a.txt", "failed: /b.txt", "failed: /loop.txt"])
  }

  @Test func fileThatIsAboutToBeReplacedIsLeftOut() throws {
    try folder.write("1", to: "a.txt")
    let output = try folder.write("old", to: "out.txt")
    let inputs = try Inputs([folder.path], excluding: [FileStatus(ofItemAt: output).identity])
    #expect(descriptions(of: inputs) == ["a.txt"])
    #expect(throws: UsageFailure.outputIsInput(path: output)) {
      _ = try Inputs([output], excluding: [FileStatus(ofItemAt: output).identity])
    }
  }
}
