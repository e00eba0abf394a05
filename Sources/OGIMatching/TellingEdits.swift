/// The edits that make a label its near-twin: 微博 to 微信, 不同意 to 同意.
///
/// Near-twins differ in one run of at most two characters, no more than half of the label, that are exchanged one for one
/// or missing in one of the two. A character that was read there is no accident, as garbage is: it is the evidence that
/// tells the two apart, and all there is of it. So the edits that turn one into the other cost, together, at least
/// ``EditCosts/telling``, whatever the rest of the label is like.
struct TellingEdits {
  /// The longest run in which near-twins differ: 维持 and 纠正, 部分.
  private static let longestRun = 2

  /// What tells a character of a label: the twins' characters in its place, and what it costs to read these.
  struct Mark: Hashable {
    var substitutions: [Unicode.Scalar: Double] = [:]
    /// What it costs to lose the character, if a twin lacks it.
    var deletion: Double?
  }

  /// The marks by label and position.
  private(set) var marks: [Int: [Int: Mark]] = [:]

  /// Finds the telling characters of labels.
  ///
  /// - Parameter rivals: Sets of things that a text may name, each thing with the labels that it goes by. Labels of different
  ///   things in one set are told apart.
  /// - Complexity: O(n²) in the labels of a set, with a small constant: most pairs part after a character.
  init(labels: [[Unicode.Scalar]], rivals: [[[Int]]], telling: Double) {
    for things in rivals {
      for (index, names) in things.enumerated() {
        for others in things[..<index] {
          for name in names where !others.contains(name) {
            for other in others where !names.contains(other) {
              compare(name, other, labels: labels, telling: telling)
            }
          }
        }
      }
    }
  }

  private mutating func compare(_ one: Int, _ other: Int, labels: [[Unicode.Scalar]], telling: Double) {
    let (first, second) = (labels[one], labels[other])
    let shorter = min(first.count, second.count)
    guard max(first.count, second.count) - shorter <= Self.longestRun else { return }
    var prefix = 0
    while prefix < shorter, first[prefix] == second[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < shorter - prefix, first[first.count - 1 - suffix] == second[second.count - 1 - suffix] {
      suffix += 1
    }
    let runs = (prefix..<first.count - suffix, prefix..<second.count - suffix)
    let longest = max(runs.0.count, runs.1.count)
    guard 1...Self.longestRun ~= longest, 2 * longest <= shorter else { return }
    let each = telling / Double(longest)
    if runs.0.count == runs.1.count {
      for position in runs.0 {
        marks[one, default: [:]][position, default: Mark()].substitutions[second[position]] = each
        marks[other, default: [:]][position, default: Mark()].substitutions[first[position]] = each
      }
    } else if runs.1.isEmpty {
      for position in runs.0 { marks[one, default: [:]][position, default: Mark()].deletion = each }
    } else if runs.0.isEmpty {
      for position in runs.1 { marks[other, default: [:]][position, default: Mark()].deletion = each }
    }
  }
}
