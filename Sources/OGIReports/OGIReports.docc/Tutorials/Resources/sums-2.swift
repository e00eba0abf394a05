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
for outcome in Evaluation.Outcome.allCases {
  print("\(outcome.rawValue):", evaluations.count { $0.outcome == outcome })
}

for finding in report.findings {
  print(finding.severity, finding.rule, finding.messages["en"] ?? "")
  for cell in finding.evaluation?.cells ?? [] {
    let value = cell.value.map { "\($0)" } ?? "none"
    print("  \(cell.side) \(cell.concept): \(value)", cell.source.map { "at \($0)" } ?? "not there")
  }
}
for fact in report.facts {
  if let proposed = fact.proposed {
    print("\(fact.source) “\(fact.printed)” is perhaps \(proposed)")
  }
}
