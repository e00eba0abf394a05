import OGIMatching
import Testing
import TestSupport

@Suite("The edit distance")
struct EditDistanceTests {
  static let weighted = EditCosts(substitution: 2, insertion: 1.5, deletion: 1.25, lostEnd: 0.5)

  @Test(
    "Levenshtein's distances come out",
    arguments: [
      ("", "", 0.0), ("公开", "公开", 0), ("同意公开", "不同意公开", 1), ("政务微博", "政务微信", 1),
      ("不予公开", "不予处理", 2), ("公开", "", 2), ("", "公开", 2), ("kitten", "sitting", 3),
    ])
  func knownDistances(label: String, read: String, expected: Double) {
    let distance = EditDistance(costs: .unit)
    #expect(distance(from: Array(label.unicodeScalars), to: Array(read.unicodeScalars)) == expected)
  }

  @Test("With unit costs it is a metric")
  func metric() {
    var random = SeededGenerator(seed: 1)
    let distance = EditDistance(costs: .unit)
    for _ in 0..<2000 {
      let (a, b, c) = (random.text(upTo: 7), random.text(upTo: 7), random.text(upTo: 7))
      let ab = distance(from: a, to: b)
      #expect((ab == 0) == (a == b))
      #expect(ab == distance(from: b, to: a))
      #expect(ab <= distance(from: a, to: c) + distance(from: c, to: b))
    }
  }

  @Test("It is the least cost of all sequences of edits", arguments: [EditCosts.unit, weighted])
  func agreesWithOracle(costs: EditCosts) {
    var random = SeededGenerator(seed: 2)
    let distance = EditDistance(costs: costs)
    for _ in 0..<1500 {
      let (label, read) = (random.text(upTo: 5), random.text(upTo: 5))
      #expect(distance(from: label, to: read) == Self.oracle(label[...], read[...], costs))
    }
  }

  @Test("A limit gives infinity beyond it and changes nothing within it")
  func limit() {
    var random = SeededGenerator(seed: 3)
    let distance = EditDistance(costs: Self.weighted)
    for _ in 0..<1500 {
      let (label, read) = (random.text(upTo: 7), random.text(upTo: 7))
      let cost = distance(from: label, to: read)
      let limit = Double.random(in: 0...8, using: &random)
      #expect(distance(from: label, to: read, limit: limit) == (cost <= limit ? cost : .infinity))
    }
  }

  @Test("A lost end costs less than a lost middle")
  func lostEnd() {
    let distance = EditDistance(costs: Self.weighted)
    let label = Array("本年新制作数量".unicodeScalars)
    #expect(distance(from: label, to: Array("本年新".unicodeScalars)) == 4 * 0.5)
    #expect(distance(from: label, to: Array("本年数量".unicodeScalars)) == 3 * 1.25)
  }

  /// All ways to edit, by recursion: slow, and plainly right.
  private static func oracle(
    _ label: ArraySlice<Unicode.Scalar>, _ read: ArraySlice<Unicode.Scalar>, _ costs: EditCosts
  ) -> Double {
    guard let character = label.first else { return Double(read.count) * costs.insertion }
    var best = oracle(label.dropFirst(), read, costs) + costs.deletion
    if let other = read.first {
      best = min(best, oracle(label, read.dropFirst(), costs) + costs.insertion)
      let exchange = character == other ? 0 : costs.substitution
      best = min(best, oracle(label.dropFirst(), read.dropFirst(), costs) + exchange)
    } else {
      best = min(best, Double(label.count) * costs.lostEnd)
    }
    return best
  }
}
