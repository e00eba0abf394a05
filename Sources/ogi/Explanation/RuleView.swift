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
    let words =
      doesNotApply(evaluation)
      ? "does not apply, as its condition is not met" : evaluation.outcome.explanation
    let outcome = style.applied(to: words, if: terminal.hasColor)
    let texts = ["en", "zh"].compactMap { rule.labels[$0] }.joined(separator: " — ")
    let differs = evaluation.outcome == .fails && evaluation.difference != 0
    let difference = differs ? evaluation.difference.map { "; difference \($0)" } ?? "" : ""
    return [
      "\(outcome): \(texts.forTerminal) (\(evaluation.rule.forTerminal))",
      "  \(sides(of: rule))\(difference)",
    ] + cells(of: rule)
  }

  /// Both sides, figure by figure, as the rule relates them.
  private static func sides(of rule: FigureExplanation.Rule) -> String {
    let (left, right) = (side(.left, of: rule), side(.right, of: rule))
    return "\(left) \(sign(of: rule)) \(right)"
  }

  /// The relation as it stands between the sides, or what stands in its place if it is broken.
  private static func sign(of rule: FigureExplanation.Rule) -> String {
    let evaluation = rule.evaluation
    if doesNotApply(evaluation) { return "against" }
    let isBroken = evaluation.outcome == .fails
    switch evaluation.relation {
    case .equal:
      // Figures that are not known leave a side open at one end.
      let isOpen = evaluation.cells.contains { !isKnown($0) }
      return !isBroken ? "=" : !isOpen ? "≠" : (evaluation.difference ?? 0) < 0 ? "<" : ">"
    case .atLeast, .atLeastEach: return isBroken ? "<" : "≥"
    case .notEqual: return isBroken ? "=" : "≠"
    }
  }

  /// Whether a rule leaves figures alone that are all known: its condition is not met.
  private static func doesNotApply(_ evaluation: Evaluation) -> Bool {
    evaluation.outcome == .notEvaluable && evaluation.cells.allSatisfy(isKnown)
  }

  /// So many figures of a side are written out.
  private static let mostTerms = 10

  private static func side(_ side: Evaluation.Cell.Side, of rule: FigureExplanation.Rule) -> String {
    let evaluation = rule.evaluation
    let cells = evaluation.cells.filter { $0.side == side }
    let isEach = side == .right && evaluation.relation == .atLeastEach
    let terms = cells.prefix(mostTerms).enumerated().map { index, cell in
      let isLess = cell.isSubtracted != (cell.value.map { $0 < 0 } ?? false)
      let sign = isLess ? (index == 0 ? "−" : " − ") : index == 0 ? "" : isEach ? ", " : " + "
      return sign + magnitude(of: cell)
    }
    let more = cells.count - terms.count
    let sum = side == .left ? evaluation.left : evaluation.right
    let total = cells.count > 1 && !isEach ? sum.map { " (\($0))" } ?? "" : ""
    return terms.joined() + (more > 0 ? " + \(more) more" : "") + total
  }

  /// A figure without its sign.
  private static func magnitude(of cell: Evaluation.Cell) -> String {
    var positive = cell
    positive.value = cell.value.map { abs($0) }
    return figure(of: positive)
  }

  /// A figure, with `?` behind one that is not certain and counts as not known.
  private static func figure(of cell: Evaluation.Cell) -> String {
    guard let value = cell.value else { return cell.source == nil ? "not printed" : "blank" }
    return value.plainText + (isKnown(cell) ? "" : "?")
  }

  private static func isKnown(_ cell: Evaluation.Cell) -> Bool {
    cell.value != nil && !cell.isUncertain
  }

  /// The figures by name and place, where a person has to look at them: those of a rule that fails, and those that
  /// leave a rule open.
  private static func cells(of rule: FigureExplanation.Rule) -> [String] {
    let evaluation = rule.evaluation
    let told: [Evaluation.Cell] =
      switch evaluation.outcome {
      case .fails: evaluation.cells
      case .notEvaluable: evaluation.cells.filter { !isKnown($0) }
      case .holds, .holdsWithBlanksAsZero: []
      }
    return told.map { cell in
      let members = cell.dimensions.sorted { $0.key < $1.key }.map { " \($0.value)" }.joined()
      let place = cell.source.map { " at \($0)" } ?? ""
      return "    \(figure(of: cell)): \(cell.concept)\(members)\(place)".forTerminal
    }
  }
}
