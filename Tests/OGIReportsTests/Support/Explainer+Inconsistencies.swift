import Foundation
import OGIReports

extension Explainer {
  /// How explanations depart from the report that they explain, one readable line each.
  var inconsistencies: [String] {
    let figures = explanations(of: report.facts)
    let missing = figures.map(\.fact) == report.facts ? [] : ["not all facts are explained"]
    let unexplained = Set(report.unmapped.compactMap(\.source.line)).flatMap { line -> [String] in
      let explained = (try? explanation(ofLine: line))?.unmapped.map(\.unmapped) ?? []
      return report.unmapped.filter { $0.source.line == line && !explained.contains($0) }
        .map { "\($0.label) at \($0.source) is not explained" }
    }
    return missing + unexplained + figures.flatMap(\.inconsistencies)
  }
}

extension FigureExplanation {
  fileprivate var inconsistencies: [String] {
    let taken = row.candidates.filter(\.isTaken)
    let checks: [(String, Bool)] = [
      ("form", row.form == fact.form && row.target?.form == fact.form),
      ("concept", row.target?.concepts.contains(fact.concept) ?? false),
      ("candidate", row.label.parts.isEmpty ? taken.isEmpty : taken.count == 1),
      ("taken row", taken.first.map { $0.targets == [row.target].compactMap(\.self) } ?? true),
      ("confidence", min(0.999, confidence.place * confidence.reading) == fact.confidence),
      ("margin", row.decision.map { ($0.method == .aligned) || $0.margin == nil } ?? false),
      ("value", reading.number.map { $0 * unit.factor } == fact.value),
      ("blank", reading.blank == fact.blank),
      ("column", (1...max(1, column.columns)).contains(column.number)),
      ("cell", (1...max(1, column.cells)).contains(column.cell)),
      ("review", doubts.map(\.code) == fact.review),
      (
        "causes",
        doubts.allSatisfy { ![.labelUncertain, .placeUncertain].contains($0.code) || !$0.causes.isEmpty }
      ),
      ("neighbours", row.neighbours.filter { $0.kind == .explained }.count == 1),
      (
        "failing rule",
        !fact.review.contains(.identityFailed) || rules.contains { $0.evaluation.outcome == .fails }
      ),
      ("rule's text", rules.allSatisfy { $0.labels["en"] != nil && $0.labels["zh"] != nil }),
    ]
    return checks.filter { !$0.1 }.map { "\(fact.source) \(fact.concept): \($0.0)" }
  }
}

extension Place {
  fileprivate var line: Int? {
    if case .text(let line, _) = self { line } else { nil }
  }
}
