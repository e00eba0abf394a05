import AccuracyBenchmark
import Foundation
import Testing

@Suite("Folders of reports")
struct CorpusTests {
  @Test("Texts with a truth are found in both layouts, and tables say what they are")
  func reads() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "corpus-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let truth =
      "concept\tapplicant\tvalue\tprinted\nrequests.received\ttotal\t1234\t１,２３４\nrequests.granted\ttotal\t\t\n"
    let files = [
      "scans/one.txt": "一 １,２３４", "scans/one.truth.tsv": truth, "two/input.txt": "二 1234",
      "two/truth.tsv": truth,
      "without-truth.txt": "三", "index.tsv": "id\tform\tengine\none\tlist\tfirst\n",
      "pairs.tsv": "file\tseverity\tengine\nscans/one.txt\theavy\tsecond\n",
    ]
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let cases = try Corpus(contentsOf: folder) { name, _ in [.form: "unknown", .layout: name] }.cases
    #expect(cases.map(\.id) == ["scans/one", "two"])
    #expect(cases[0].traits == [.form: "list", .engine: "second", .severity: "heavy", .layout: "one"])
    #expect(cases[1].traits == [.form: "unknown", .layout: "two"])
    #expect(cases[0].truth.figures.map(\.value) == [1234] && cases[0].truth.figures[0].printed == "１,２３４")
  }

  @Test("A folder without reports is refused")
  func refuses() {
    #expect(throws: Corpus.Failure.self) {
      try Corpus(contentsOf: FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)) {
        _, _ in [:]
      }
    }
  }
}
