import OGIMatching
import OGIText
import Testing
import TestSupport

@Suite("The edit distance")
struct EditDistanceTests {
  static let plain = EditCosts(substitution: 2, insertion: 1.5, deletion: 1.25, lostEnd: 0.5)

  /// Each kind of edit at a cost of its own.
  static let weighted = {
    var costs = plain
    costs.alike = 0.75
    costs.ratherAlike = 1
    costs.homophone = 0.875
    costs.markForMark = 0.625
    costs.insertedMark = 0.25
    costs.deletedMark = 0.375
    costs.parted = 0.6875
    costs.joined = 0.8125
    return costs
  }()

  @Test(
    "Levenshtein's distances come out",
    arguments: [
      ("", "", 0.0), ("公开", "公开", 0), ("同意公开", "不同意公开", 1), ("政务微博", "政务微信", 1),
      ("不予公开", "不予处理", 2), ("公开", "", 2), ("", "公开", 2), ("kitten", "sitting", 3),
    ])
  func knownDistances(label: String, read: String, expected: Double) {
    #expect(cost(from: MatchKey(label), to: MatchKey(read), .unit) == expected)
  }

  @Test("With unit costs it is a metric")
  func metric() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<60 {
      let texts = (0..<5).map { _ in random.text(upTo: 7) }
      let index = LabelIndex(texts, costs: .unit)
      let distances = texts.map { text in
        texts.indices.map { index.cost(of: $0, as: index.reading(of: text)) }
      }
      for a in texts.indices {
        for b in texts.indices {
          #expect((distances[a][b] == 0) == (texts[a] == texts[b]))
          #expect(distances[a][b] == distances[b][a])
          #expect(texts.indices.allSatisfy { distances[a][b] <= distances[a][$0] + distances[$0][b] })
        }
      }
    }
  }

  @Test("It is the least cost of all sequences of edits", arguments: [EditCosts.unit, plain, weighted])
  func agreesWithOracle(costs: EditCosts) {
    var random = SeededGenerator(seed: 2)
    let oracle = EditOracle(costs: costs)
    for _ in 0..<40 {
      let labels = (0..<6).map { _ in random.text(upTo: 5) }
      let index = LabelIndex(labels, costs: costs)
      for _ in 0..<8 {
        let read = random.text(upTo: 5)
        let reading = index.reading(of: read)
        for (label, text) in labels.enumerated() {
          let expected = oracle.cost(from: text.scalars[...], to: read.scalars[...])
          #expect(index.cost(of: label, as: reading) == expected, "\(text) read as \(read)")
        }
      }
    }
  }

  @Test("No text comes nearer when an edit becomes dearer")
  func growsWithCosts() {
    var random = SeededGenerator(seed: 5)
    let labels = (0..<12).map { _ in random.text(upTo: 6) }
    let cheap = LabelIndex(labels, costs: Self.weighted)
    let fields: [WritableKeyPath<EditCosts, Double>] = [
      \.substitution, \.alike, \.ratherAlike, \.homophone, \.markForMark, \.insertion, \.insertedMark,
      \.deletion,
      \.deletedMark, \.lostEnd, \.parted, \.joined,
    ]
    for field in fields {
      var costs = Self.weighted
      costs[keyPath: field] += 0.25
      let dear = LabelIndex(labels, costs: costs)
      for _ in 0..<20 {
        let text = random.text(upTo: 6)
        let (before, after) = (cheap.reading(of: text), dear.reading(of: text))
        for label in labels.indices {
          #expect(cheap.cost(of: label, as: before) <= dear.cost(of: label, as: after))
        }
      }
    }
  }

  @Test("A limit gives infinity beyond it and changes nothing within it", arguments: [plain, weighted])
  func limit(costs: EditCosts) {
    var random = SeededGenerator(seed: 3)
    let labels = (0..<20).map { _ in random.text(upTo: 7) }
    let index = LabelIndex(labels, costs: costs)
    for _ in 0..<100 {
      let reading = index.reading(of: random.text(upTo: 7))
      for label in labels.indices {
        let cost = index.cost(of: label, as: reading)
        let limit = Double.random(in: 0...8, using: &random)
        #expect(index.cost(of: label, as: reading, limit: limit) == (cost <= limit ? cost : .infinity))
      }
    }
  }

  @Test("A lost end costs less than a lost middle")
  func lostEnd() {
    let label = MatchKey("本年新制作数量")
    #expect(cost(from: label, to: MatchKey("本年新"), Self.plain) == 4 * 0.5)
    #expect(cost(from: label, to: MatchKey("本年数量"), Self.plain) == 3 * 1.25)
  }

  @Test(
    "What looks or sounds alike, falls apart or is a mere mark costs little",
    arguments: [
      ("公开数", "公开效", \EditCosts.ratherAlike), ("未按时", "末按时", \.alike), ("公开", "公凯", \.homophone),
      ("行政许可", "彳亍政许可", \.parted), ("公开", "公.开", \.insertedMark), ("增/减", "增.减", \.markForMark),
      ("增/减", "增减", \.deletedMark), ("公开", "公猫开", \.insertion), ("公开数", "公猫数", \.substitution),
    ])
  func kinds(label: String, read: String, kind: any KeyPath<EditCosts, Double> & Sendable) {
    #expect(cost(from: MatchKey(label), to: MatchKey(read), Self.weighted) == Self.weighted[keyPath: kind])
  }

  @Test("A stray digit is no mere mark: it may be a figure")
  func digit() {
    #expect(cost(from: MatchKey("规章"), to: MatchKey("规章7"), Self.weighted) == Self.weighted.insertion)
  }

  private func cost(from label: MatchKey, to read: MatchKey, _ costs: EditCosts) -> Double {
    let index = LabelIndex([label], costs: costs)
    return index.cost(of: 0, as: index.reading(of: read))
  }
}
