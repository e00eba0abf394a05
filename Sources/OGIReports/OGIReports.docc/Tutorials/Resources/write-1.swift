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
