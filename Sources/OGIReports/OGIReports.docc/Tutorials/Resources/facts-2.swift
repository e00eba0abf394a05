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

if let received = report[OGI.Requests.received, applicant: .total] {
  print("received:", received.value ?? "blank", received.unit ?? "", "at", received.source)
}
for fact in report.facts where fact.concept.rawValue.hasPrefix("proactive.") {
  let value = fact.value.map { "\($0)" } ?? "none"
  print("\(fact.source) “\(fact.printed)” \(fact.status):", fact.concept, value, fact.unit ?? "")
}
