import OGIMatching
import OGIText
import Testing
import TestSupport

@Suite("The label index")
struct LabelIndexTests {
  static let labels = [
    "同意公开答复数", "同意部分公开答复数", "不同意公开答复数", "申请答复数", "政务微博公开政府信息数", "政务微信公开政府信息数",
  ].map { MatchKey($0) }
  static let costs = EditCosts(substitution: 2, insertion: 1.5, deletion: 1.5, lostEnd: 0.5)

  @Test("A label finds itself first, at no cost", arguments: labels)
  func findsItself(label: MatchKey) throws {
    let index = LabelIndex(Self.labels, costs: Self.costs)
    let best = try #require(index.candidates(for: label, limit: 6).first)
    #expect(index.labels[best.label] == label)
    #expect(best.cost == 0)
    #expect(index.index(of: label) == best.label)
  }

  @Test("It finds what a search of all labels finds", arguments: [Self.costs, EditDistanceTests.weighted])
  func agreesWithLinearSearch(costs: EditCosts) {
    var random = SeededGenerator(seed: 4)
    let oracle = EditOracle(costs: costs)
    for _ in 0..<40 {
      let labels = (0..<12).map { _ in random.text(upTo: 6) }
      let index = LabelIndex(labels, costs: costs)
      let text = random.text(upTo: 6)
      let limit = Double.random(in: 0...5, using: &random)
      // The index finds labels that share a character with the text; others are no evidence.
      let expected = labels.indices.filter { label in
        !Set(labels[label].scalars).isDisjoint(with: text.scalars)
          && oracle.cost(from: labels[label].scalars[...], to: text.scalars[...]) <= limit
      }
      #expect(Set(index.candidates(for: text, limit: limit).map(\.label)) == Set(expected))
    }
  }

  @Test("A text that lost a character is as near to its twin as the twin itself")
  func twins() throws {
    let index = LabelIndex(Self.labels, costs: Self.costs)
    let candidates = index.candidates(for: MatchKey("同意公开答复数"), limit: 3)
    #expect(candidates.map(\.label) == [0, 2, 1])
    #expect(candidates.map(\.cost) == [0, 1.5, 3])
  }
}
