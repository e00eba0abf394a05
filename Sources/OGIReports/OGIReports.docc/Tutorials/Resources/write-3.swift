import Foundation
import OGIReports

let normalizer = try ReportNormalizer()
let report: NormalizedReport
do {
  report = try normalizer.normalize(contentsOf: URL(filePath: "report.txt"))
} catch {
  switch error {
  case .unreadable(let path, let reason): print("\(path) cannot be read: \(reason)")
  case .reading(let reason): print("the file is no text: \(reason)")
  case .noStatistics(let passedOver):
    print("no table of a known form; \(passedOver.count) other tables")
  }
  exit(1)
}

let evaluations = normalizer.evaluations(of: report)
let sums = evaluations.filter { $0.outcome == .holds && $0.relation == .equal }
let failures = evaluations.filter { $0.outcome == .fails }
let disputed = Set(failures.flatMap(\.cells).compactMap(\.source))
let addsUp = Set(sums.flatMap(\.cells).compactMap(\.source)).subtracting(disputed)

var trusted = line(["concept", "applicant", "value", "unit", "adds_up", "source"])
for fact in report.facts where fact.review.isEmpty && !disputed.contains(fact.source) {
  trusted += line([
    fact.concept.rawValue, fact.dimensions[OGI.Applicant.dimension] ?? "",
    fact.value.map { "\($0)" } ?? "", fact.unit ?? "",
    addsUp.contains(fact.source) ? "yes" : "", fact.source.description,
  ])
}
try trusted.write(toFile: "trusted.csv", atomically: true, encoding: .utf8)

var lookAt = line(["source", "label", "printed", "concept", "applicant", "why"])
for fact in report.facts where !fact.review.isEmpty || disputed.contains(fact.source) {
  let reasons = fact.review.map(\.rawValue)
  lookAt += line([
    fact.source.description, fact.label, fact.printed, fact.concept.rawValue,
    fact.dimensions[OGI.Applicant.dimension] ?? "",
    reasons.isEmpty ? "a rule fails" : reasons.joined(separator: ";"),
  ])
}
for row in report.unmapped {
  for cell in row.cells {
    lookAt += line([cell.source.description, row.label, cell.printed, "", "", "unmapped"])
  }
}
for finding in report.findings {
  lookAt += line([
    finding.source?.description ?? "", "", "", "", "", finding.messages["en"] ?? finding.rule,
  ])
}
try lookAt.write(toFile: "look-at.csv", atomically: true, encoding: .utf8)
