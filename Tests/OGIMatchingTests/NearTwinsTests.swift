import OGIMatching
import OGIText
import Testing
import TestSupport

@Suite("What tells near-twins apart")
struct NearTwinsTests {
  static let costs = {
    var costs = EditDistanceTests.weighted
    costs.telling = 3
    return costs
  }()

  @Test(
    "A twin's own characters outweigh what any others cost",
    arguments: [
      ("政务微博公开", "政务微信公开", 2.0), ("专职人员数", "兼职人员数", 2), ("结果维持数", "结果纠正数", 4),
      ("不同意公开", "同意公开", 1.25), ("同意公开", "不同意公开", 1.5), ("同意部分公开", "同意公开", 2.5),
    ])
  func tells(label: String, twin: String, edits: Double) {
    let index = LabelIndex([label, twin].map { MatchKey($0) }, costs: Self.costs, rivals: [[[0], [1]]])
    #expect(costs(MatchKey(twin), in: index) == [1: 0, 0: 3 * edits])
    #expect(costs(MatchKey(label), in: index)[0] == 0)
  }

  @Test("Garbage in the place of a telling character tells nothing")
  func garbage() {
    let labels = ["政务微博公开", "政务微信公开"].map { MatchKey($0) }
    let index = LabelIndex(labels, costs: Self.costs, rivals: [[[0], [1]]])
    #expect(costs(MatchKey("政务微猫公开"), in: index) == [0: 2, 1: 2])
  }

  @Test("Two wordings of one label are no twins, nor are labels of different sets")
  func wordings() {
    let labels = ["政务微博公开", "政务微信公开"].map { MatchKey($0) }
    for rivals in [[[[0, 1]]], [[[0]], [[1]]], []] {
      let index = LabelIndex(labels, costs: Self.costs, rivals: rivals)
      #expect(costs(labels[1], in: index) == [0: 2, 1: 0])
    }
  }

  @Test("Twins keep the order of their distances, and no label comes nearer")
  func order() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<60 {
      let labels = (0..<10).map { _ in random.text(upTo: 5) }
      let index = LabelIndex(labels, costs: Self.costs, rivals: [labels.indices.map { [$0] }])
      let text = random.text(upTo: 5)
      let reading = index.reading(of: text)
      let candidates = index.candidates(for: text, limit: 6)
      for candidate in candidates {
        #expect(candidate.cost >= index.cost(of: candidate.label, as: reading))
        #expect(candidate.cost <= 6)
      }
      let nearest = candidates.map { index.cost(of: $0.label, as: reading) }.min()
      #expect(candidates.first?.cost == nearest)
    }
  }

  private func costs(_ text: MatchKey, in index: LabelIndex) -> [Int: Double] {
    Dictionary(
      uniqueKeysWithValues: index.candidates(for: text, limit: 20).map { ($0.label, $0.cost) })
  }
}
