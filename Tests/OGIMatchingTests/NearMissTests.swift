import Testing

@testable import OGIMatching

@Suite struct NearMissTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("csv", "cvs", 1), ("json", "jsn", 1), ("json", "ndjson", 2),
    ("kitten", "sitting", 3), ("总计", "总汁", 1),
  ])
  func distance(source: String, target: String, distance: Int) {
    let (source, target) = (Array(source.unicodeScalars), Array(target.unicodeScalars))
    #expect(NearMiss.distance(from: source, to: target) == distance)
    #expect(NearMiss.distance(from: target, to: source) == distance)
  }

  @Test func suggestionIsNearAndNothingElse() {
    #expect(NearMiss.nearest(to: "cvs", among: ["csv", "json"]) == "csv")
    #expect(NearMiss.nearest(to: "xml", among: ["csv", "json"]) == nil)
    #expect(NearMiss.nearest(to: "", among: ["csv", "json"]) == nil)
    #expect(NearMiss.nearest(to: "warn", among: ["error", "warning"]) == "warning")
    #expect(NearMiss.nearest(to: "requests", among: ["requests.denied", "requests.received"]) == nil)
    #expect(
      NearMiss.nearest(to: "requests.deneid", among: ["requests", "requests.denied"]) == "requests.denied")
  }

  @Test func namesOfAnyLengthAreTaken() {
    let long = String(repeating: "a", count: 100_000)
    #expect(NearMiss.nearest(to: long, among: [long, "a"]) == nil)
    #expect(NearMiss.nearest(to: "a", among: [long, "b"]) == "b")
  }
}
