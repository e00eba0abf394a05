import Foundation
import Testing

@testable import ogi

@Suite struct PathPatternTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in [
      "b.txt", "a.txt", "c.html", "2019/a.txt", "2019/sub/d.txt", "2020/a.txt", ".hidden/a.txt", ".h.txt",
    ] {
      try folder.write("1", to: name)
    }
  }

  /// The paths that match in the folder, relative to it.
  private func matches(_ pattern: String) throws -> [String] {
    try #require(PathPattern("\(folder.path)/\(pattern)")).matches().map { match in
      switch match {
      case .success(let path): path.replacing(folder.path + "/", with: "")
      case .failure(let failure): "failed: \(failure.path.replacing(folder.path + "/", with: ""))"
      }
    }
  }

  @Test func partsMatchNamesAndFolders() throws {
    #expect(try matches("*.txt") == ["a.txt", "b.txt"])
    #expect(try matches("20*/a.txt") == ["2019/a.txt", "2020/a.txt"])
    #expect(try matches("20??") == ["2019", "2020"])
    #expect(try matches("*/*/*") == ["2019/sub/d.txt"])
    #expect(try matches("*/nothing").isEmpty)
    #expect(try matches("a.txt/*").isEmpty)
    #expect(try matches("nothing/*").isEmpty)
  }

  @Test func twoStarsAreFoldersAtAnyDepth() throws {
    #expect(try matches("**/*.txt") == ["2019/a.txt", "2019/sub/d.txt", "2020/a.txt", "a.txt", "b.txt"])
    #expect(try matches("**/a.txt") == ["2019/a.txt", "2020/a.txt", "a.txt"])
    #expect(try matches("**/sub/*") == ["2019/sub/d.txt"])
    #expect(try matches("**/**/d.txt") == ["2019/sub/d.txt"])
    #expect(try matches("**/20*").isEmpty, "A folder would be gone through twice.")
    #expect(try matches("2019/**") == ["2019"])
  }

  @Test(.timeLimit(.minutes(10))) func loopsOfLinksEnd() throws {
    try folder.link("2019/sub/up", to: "../..")
    try folder.link("2019/self", to: ".")
    #expect(try matches("**/d.txt") == ["2019/sub/d.txt"])
  }

  @Test func linkThatLeadsNowhereIsGiven() throws {
    try folder.link("gone.txt", to: "missing")
    #expect(try matches("g*") == ["gone.txt"])
  }

  @Test func pathWithoutWildcardIsNoPattern() {
    #expect(PathPattern("a/b.txt") == nil)
  }

  @Test func nameWithAWildcardIsFoundByItself() throws {
    try folder.write("1", to: "a[1].txt")
    try folder.write("1", to: "a1.txt")
    let paths = try IteratorSequence(Inputs(["\(folder.path)/a[1].txt"]).makeIterator()).compactMap { found in
      if case .input(let input) = found { input.path } else { nil }
    }
    #expect(paths == ["\(folder.path)/a[1].txt"])
  }

  @Test func outputIsNeverMatched() throws {
    let output = try FileStatus(ofItemAt: "\(folder.path)/b.txt").identity
    let inputs = try Inputs(["\(folder.path)/*.txt"], excluding: [output])
    #expect(Array(inputs).count == 1)
  }
}
