import OGISchema

extension IdentityChecker {
  /// Compares the figures of a report by all rules: adds what failed to its findings, and the reasons to the facts that
  /// are for review. Values that would mend what failed are proposed beside the printed ones.
  func check(_ report: inout NormalizedReport) {
    var reports = ReportPair(current: report)
    var instances = instances(in: reports)
    let shifted = ShiftDoubt(checker: self, reports: reports, instances: instances).facts()
    if !shifted.isEmpty {
      // Sums that fail by a fault of reading are no finding.
      for fact in shifted { report.facts[fact] = report.facts[fact].adding(.placeUncertain) }
      reports = ReportPair(current: report)
      instances = self.instances(in: reports)
    }
    for (fact, codes) in IdentityReview(checker: self, instances: instances).codes() {
      for code in codes { report.facts[fact] = report.facts[fact].adding(code) }
    }
    let proposals = ProposalFinder(checker: self, reports: reports, instances: instances)
    for (fact, value) in proposals.proposals() { report.facts[fact].proposed = value }
    report.findings += instances.filter { $0.outcome == .fails }.map { finding(of: $0, in: reports) }
  }
}
