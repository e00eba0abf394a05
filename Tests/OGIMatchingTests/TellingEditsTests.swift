import OGIMatching
import OGIText
import Testing
import TestSupport

@Suite("What tells near-twins apart")
struct TellingEditsTests {
  static let costs = {
    var costs = EditDistanceTests.weighted
    costs.telling = 6
    return costs
  }()

  @Test(
    "A twin's own characters outweigh what any others cost",
    arguments: [
      ("政务微博公开", "政务微信公开", 6.0), ("专职人员数", "兼职人员数", 6), ("结果维持数", "结果纠正数", 6),
      ("不同意公开", "同意公开", 6), ("同意部分公开", "同意公开", 6),
    ])
  func tells(label: String, twin: String, expected: Double) {
    let index = LabelIndex([label, twin].map { MatchKey($0) }, costs: Self.costs, rivals: [[[0], [1]]])
    #expect(index.cost(of: 0, as: index.reading(of: MatchKey(twin))) == expected)
    #expect(index.cost(of: 0, as: index.reading(of: MatchKey(label))) == 0)
  }

  @Test("Garbage in the place of a telling character costs what it costs elsewhere")
  func garbage() {
    let labels = ["政务微博公开", "政务微信公开"].map { MatchKey($0) }
    let index = LabelIndex(labels, costs: Self.costs, rivals: [[[0], [1]]])
    let reading = index.reading(of: MatchKey("政务微猫公开"))
    #expect(index.cost(of: 0, as: reading) == Self.costs.substitution)
    #expect(index.cost(of: 1, as: reading) == Self.costs.substitution)
  }

  @Test("A look-alike of a telling character is mistaken at its own rate, twin or not")
  func lookAlikes() {
    let index = LabelIndex(["未公开数", "末公开数"].map { MatchKey($0) }, costs: Self.costs, rivals: [[[0], [1]]])
    #expect(index.cost(of: 0, as: index.reading(of: MatchKey("末公开数"))) == Self.costs.alike)
  }

  @Test("Two wordings of one label are no twins, nor are labels of different sets")
  func wordings() {
    let labels = ["政务微博公开", "政务微信公开"].map { MatchKey($0) }
    for rivals in [[[[0, 1]]], [[[0]], [[1]]], []] {
      let index = LabelIndex(labels, costs: Self.costs, rivals: rivals)
      #expect(index.cost(of: 0, as: index.reading(of: labels[1])) == Self.costs.substitution)
    }
  }

  @Test("With rivals the index finds what it finds by comparing all labels")
  func candidates() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<60 {
      let labels = (0..<10).map { _ in random.text(upTo: 5) }
      let index = LabelIndex(labels, costs: Self.costs, rivals: [labels.indices.map { [$0] }])
      let text = random.text(upTo: 5)
      let reading = index.reading(of: text)
      let expected = labels.indices.filter {
        !Set(labels[$0].scalars).isDisjoint(with: text.scalars) && index.cost(of: $0, as: reading) <= 4
      }
      #expect(Set(index.candidates(for: text, limit: 4).map(\.label)) == Set(expected))
    }
  }
}
