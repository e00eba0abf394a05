import AccuracyBenchmark
import OGIReports
import Testing

@Suite("Labels that are there")
struct LabelSearchTests {
  /// Which of some rows, by the last part of their concept, have their label in a text.
  private func present(in text: String, _ names: [String]) throws -> Set<String> {
    let rows = try Sample.rows()
    let ids = rows.rows.indices.filter { id in
      rows.rows[id].form == "list-2014" && names.contains { rows.rows[id].concept == $0 }
    }
    let present = LabelSearch(text).present(among: ids, of: rows)
    return Set(present.compactMap { rows.rows[$0].concept })
  }

  private let names = ["requests.granted.on_request", "requests.denied"]

  @Test("A label is no evidence for its near-twin")
  func nearTwins() throws {
    #expect(try present(in: "3.不同意公开答复数", names) == ["requests.denied"])
    #expect(try present(in: "2.同意公开答复数 0\n4.不同意公开答复数 3", names) == Set(names))
  }

  @Test("A label is there as long as half of it is, torn over lines or not")
  func damaged() throws {
    let label = ["requests.denied"]
    #expect(try present(in: "不同\n意公开 4\n答复数", label) == Set(label))
    #expect(try present(in: "不司意公幵答夏数", label) == Set(label))
    #expect(try present(in: "不问煮公幵答夏薮", label) == [])
    #expect(try present(in: "", label) == [])
  }

  @Test("Traditional characters make no difference")
  func traditional() throws {
    #expect(try present(in: "不同意公開答復數", ["requests.denied"]) == ["requests.denied"])
  }
}

extension FormRows.Row {
  /// The concept of the row's first figure.
  fileprivate var concept: String? { cells.lazy.compactMap { $0 }.first?.concept.rawValue }
}
