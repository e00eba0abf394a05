/// Pairs of labels that differ in one run of at most two characters, such as 微博 and 微信, or 不同意 and 同意.
///
/// The run is at most half of the label, and exchanged one for one or missing in one of the two.
struct NearTwins: Sendable {
  /// The longest run in which near-twins differ: 维持 and 纠正, 部分.
  private static let longestRun = 2

  /// The twins of a label, by the label.
  private let twins: [Int: Set<Int>]

  /// Finds the twins among labels.
  ///
  /// - Parameter rivals: Sets of things that a text may name, each thing with the labels that it goes by. Labels of different
  ///   things in one set may be twins.
  /// - Complexity: O(n²) in the labels of a set, with a small constant: most pairs part after a character.
  init(among labels: [[Unicode.Scalar]], rivals: [[[Int]]]) {
    var twins: [Int: Set<Int>] = [:]
    for things in rivals {
      for (index, names) in things.enumerated() {
        for others in things[..<index] {
          for name in names where !others.contains(name) {
            for other in others where !names.contains(other) && Self.areTwins(labels[name], labels[other]) {
              twins[name, default: []].insert(other)
              twins[other, default: []].insert(name)
            }
          }
        }
      }
    }
    self.twins = twins
  }

  /// The twins of a label.
  func twins(of label: Int) -> Set<Int> { twins[label] ?? [] }

  private static func areTwins(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    let shorter = min(one.count, other.count)
    guard abs(one.count - other.count) <= longestRun else { return false }
    var prefix = 0
    while prefix < shorter, one[prefix] == other[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < shorter - prefix, one[one.count - 1 - suffix] == other[other.count - 1 - suffix] {
      suffix += 1
    }
    let runs = (one.count - prefix - suffix, other.count - prefix - suffix)
    let longest = max(runs.0, runs.1)
    return 1...longestRun ~= longest && 2 * longest <= shorter
      && (runs.0 == runs.1 || min(runs.0, runs.1) == 0)
  }
}
