#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

extension IdentityChecker {
  /// What a person should know of a rule that failed.
  func finding(of instance: IdentityInstance, in reports: ReportPair) -> Finding {
    let rule = rules[instance.subject.rule]
    let evaluation = evaluation(of: instance, in: reports)
    let sides = Self.sides(of: evaluation)
    let messages = rule.labels.reduce(into: [String: String]()) { messages, label in
      let subject = subject(of: instance, language: label.key)
      messages[label.key] =
        subject.isEmpty ? "\(label.value): \(sides)" : "\(label.value) [\(subject)]: \(sides)"
    }
    return Finding(
      rule: rule.id, severity: rule.severity, messages: messages,
      source: evaluation.cells.lazy.compactMap(\.source).first, evaluation: evaluation)
  }

  /// What an instance compares, where its rule does not say it: the concept, and the members of its dimensions.
  private func subject(of instance: IdentityInstance, language: String) -> String {
    let concept = instance.concept.flatMap { id in catalog.concept(id)?.labels[language] ?? id.rawValue }
    let members = instance.dimensions.sorted { $0.key < $1.key }.map { entry in
      let member = catalog.dimension(entry.key)?.members.first { $0.id == entry.value }
      return member?.labels[language] ?? entry.value
    }
    return ([concept].compactMap(\.self) + members).joined(separator: ", ")
  }

  /// Both sides of a failed evaluation, in signs that need no language.
  private static func sides(of evaluation: Evaluation) -> String {
    let (left, right) = (
      evaluation.cells.filter { $0.side == .left }, evaluation.cells.filter { $0.side == .right }
    )
    let isBelow = (evaluation.difference ?? 0) < 0
    switch evaluation.relation {
    case .equal:
      let isWhole = evaluation.cells.allSatisfy { $0.value != nil && !$0.isUncertain }
      let sign = isWhole ? "≠" : isBelow ? "<" : ">"
      return "\(side(left, sum: evaluation.left)) \(sign) \(side(right, sum: evaluation.right))"
    case .notEqual: return "\(side(left, sum: evaluation.left)) = \(side(right, sum: evaluation.right))"
    case .atLeast: return "\(side(left, sum: evaluation.left)) < \(side(right, sum: evaluation.right))"
    case .atLeastEach:
      let exceeding = right.filter { !$0.isUncertain }.compactMap(\.value).filter {
        $0 > evaluation.left ?? 0
      }
      return "\(side(left, sum: evaluation.left)) < \(exceeding.map { "\($0)" }.joined(separator: ", "))"
    }
  }

  /// Sums of more terms than this are given as one number.
  private static let longestSum = 3

  private static func side(_ cells: [Evaluation.Cell], sum: Decimal?) -> String {
    let values = cells.filter { !$0.isUncertain }.compactMap(\.value)
    guard values.count == cells.count, (1...longestSum).contains(cells.count) else {
      return sum.map { "\($0)" } ?? "0"
    }
    var text = ""
    for (position, cell) in cells.enumerated() {
      let value = cell.value ?? 0
      let isSubtracted = cell.isSubtracted != (value < 0)
      if position > 0 { text += isSubtracted ? " - " : " + " } else if isSubtracted { text += "-" }
      text += "\(value < 0 ? -value : value)"
    }
    return text
  }
}
