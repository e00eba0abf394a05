#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

/// What the rules that name a figure say of it, as text.
enum RuleView {
  /// The rules, those that fail first.
  static func lines(
    of rules: [FigureExplanation.Rule], on fact: Fact, for terminal: Terminal
  ) -> [String] {
    guard !rules.isEmpty else { return ["No rule names the figure."] }
    let order: [Evaluation.Outcome] = [.fails, .notEvaluable, .holdsWithBlanksAsZero, .holds]
    return order.flatMap { outcome in
      rules.filter { $0.evaluation.outcome == outcome }.flatMap { lines(on: $0, naming: fact, for: terminal) }
    }
  }

  private static func lines(
    on rule: FigureExplanation.Rule, naming fact: Fact, for terminal: Terminal
  ) -> [String] {
    let evaluation = rule.evaluation
    let style: Style = evaluation.outcome == .fails ? .failed : .plain
    let outcome = style.applied(to: evaluation.outcome.explanation, if: terminal.hasColor)
    let texts = ["en", "zh"].compactMap { rule.labels[$0] }.joined(separator: " — ")
    let difference =
      evaluation.outcome == .fails ? evaluation.difference.map { "; difference \($0)" } ?? "" : ""
    return [
      "\(outcome): \(texts.forTerminal) (\(evaluation.rule.forTerminal))",
      "  \(sides(of: evaluation))\(difference)",
    ] + cells(of: evaluation)
  }

  /// Both sides, figure by figure, as the rule relates them.
  private static func sides(of evaluation: Evaluation) -> String {
    let (left, right) = (side(.left, of: evaluation), side(.right, of: evaluation))
    return "\(left) \(sign(of: evaluation)) \(right)"
  }

  /// The relation as it stands between the sides, or what stands in its place if it is broken.
  private static func sign(of evaluation: Evaluation) -> String {
    let isBroken = evaluation.outcome == .fails
    switch evaluation.relation {
    case .equal:
      // Figures that are not known leave a side open at one end.
      let isOpen = evaluation.cells.contains { $0.value == nil }
      return !isBroken ? "=" : !isOpen ? "≠" : (evaluation.difference ?? 0) < 0 ? "<" : ">"
    case .atLeast, .atLeastEach: return isBroken ? "<" : "≥"
    case .notEqual: return isBroken ? "=" : "≠"
    }
  }

  /// So many figures of a side are written out.
  private static let mostTerms = 10

  private static func side(_ side: Evaluation.Cell.Side, of evaluation: Evaluation) -> String {
    let cells = evaluation.cells.filter { $0.side == side }
    let isEach = side == .right && evaluation.relation == .atLeastEach
    let terms = cells.prefix(mostTerms).enumerated().map { index, cell in
      let sign = cell.isSubtracted ? (index == 0 ? "−" : " − ") : index == 0 ? "" : isEach ? ", " : " + "
      return sign + figure(of: cell)
    }
    let more = cells.count - terms.count
    let sum = side == .left ? evaluation.left : evaluation.right
    let total = cells.count > 1 && !isEach ? sum.map { " (\($0))" } ?? "" : ""
    return terms.joined() + (more > 0 ? " + \(more) more" : "") + total
  }

  private static func figure(of cell: Evaluation.Cell) -> String {
    cell.value?.plainText ?? (cell.source == nil ? "not printed" : "blank")
  }

  /// The figures by name and place, where a person has to look at them: those of a rule that fails, and those that
  /// leave a rule open.
  private static func cells(of evaluation: Evaluation) -> [String] {
    let told: [Evaluation.Cell] =
      switch evaluation.outcome {
      case .fails: evaluation.cells
      case .notEvaluable: evaluation.cells.filter { $0.value == nil }
      case .holds, .holdsWithBlanksAsZero: []
      }
    return told.map { cell in
      let members = cell.dimensions.sorted { $0.key < $1.key }.map { " \($0.value)" }.joined()
      let place = cell.source.map { " at \($0)" } ?? ""
      return "    \(figure(of: cell)): \(cell.concept)\(members)\(place)".forTerminal
    }
  }
}
