import Testing

@testable import ogi

@Suite struct NearMissTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("csv", "cvs", 1), ("json", "jsn", 1), ("json", "ndjson", 2),
    ("kitten", "sitting", 3),
  ])
  func distance(source: String, target: String, distance: Int) {
    #expect(NearMiss.distance(from: source, to: target) == distance)
    #expect(NearMiss.distance(from: target, to: source) == distance)
  }

  @Test func suggestionIsNearAndNothingElse() {
    #expect(NearMiss.suggestion(for: "cvs", among: ["csv", "json"]) == "csv")
    #expect(NearMiss.suggestion(for: "xml", among: ["csv", "json"]) == nil)
    #expect(NearMiss.suggestion(for: "", among: ["csv", "json"]) == nil)
  }
}
