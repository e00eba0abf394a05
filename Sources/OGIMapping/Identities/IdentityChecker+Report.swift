import OGISchema

extension IdentityChecker {
  /// Compares the figures of a report by all rules: adds what failed to its findings, and the reasons to the facts that
  /// are for review.
  func check(_ report: inout NormalizedReport) {
    let reports = ReportPair(current: report, previous: nil)
    let instances = instances(in: reports)
    for (fact, codes) in IdentityReview(checker: self, instances: instances).codes() {
      for code in codes { report.facts[fact] = report.facts[fact].adding(code) }
    }
    report.findings += instances.filter { $0.outcome == .fails }.map { finding(of: $0, in: reports) }
  }
}
