#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// What the sums of a report and the document as a whole say of its figures.
struct ReportEvidence {
  let checker: IdentityChecker
  /// How sure it is by its figures and blanks that the document was read from a scan, from 0 to 1.
  let scan: Double

  /// Adds to the evidence for a report's facts, one for each.
  ///
  /// - Complexity: Linear in the report's facts, for a catalog of a given size.
  func gather(_ evidence: inout [FigureEvidence], of report: NormalizedReport) {
    // Sums between rows may have put a whole table in doubt.
    for (index, fact) in report.facts.enumerated() where fact.review.contains(.placeUncertain) {
      evidence[index].doubt = 1
    }
    // What sums say of figures that are clear by themselves and break none would change nothing.
    guard
      scan > 0 || !evidence.allSatisfy(\.isClear)
        || report.facts.contains(where: { $0.review.contains(.identityFailed) })
    else { return }
    let misprints = Double(evidence.count { $0.label > 0 }) / Double(evidence.count)
    var broken: Set<Int> = []
    for instance in sums(of: report) {
      switch instance.outcome {
      case .holds, .holdsWithBlanksAsZero:
        // Zeros add up wherever they come from.
        guard instance.comparison.left != 0 else { continue }
        for fact in instance.facts { evidence[fact].sum = 1 }
      case .fails: broken.formUnion(instance.facts)
      case .notEvaluable: break
      }
    }
    for index in evidence.indices {
      if broken.contains(index), evidence[index].sum == 0 { evidence[index].broken = 1 }
      (evidence[index].scan, evidence[index].misprints) = (scan, misprints)
    }
  }

  /// The sums that the figures take part in. Those for review are taken as they stand: that their sums hold speaks for them.
  private func sums(of report: NormalizedReport) -> [IdentityInstance] {
    var plain = report
    for index in plain.facts.indices { plain.facts[index].review = [] }
    return checker.instances(in: ReportPair(current: plain)).filter { instance in
      let rule = checker.rules[instance.subject.rule]
      return rule.relation == .equal && rule.review == .identityFailed
    }
  }
}
