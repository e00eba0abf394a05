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

for fact in report.facts where !fact.review.isEmpty {
  let codes = fact.review.map(\.rawValue).joined(separator: ", ")
  let applicant = fact.dimensions[OGI.Applicant.dimension] ?? ""
  print("\(fact.source) “\(fact.printed)” \(fact.concept) \(applicant): \(codes)")
}
for row in report.unmapped {
  print("\(row.source) \(row.label): \(row.cells.map(\.printed)) is no row of \(row.form)")
}
for table in report.passedOver {
  print("\(table.source)–\(table.end): \(table.figures) figures in no table of a known form")
}
