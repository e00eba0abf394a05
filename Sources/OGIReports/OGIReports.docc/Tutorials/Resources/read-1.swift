import Foundation
import OGIReports

let normalizer = try ReportNormalizer()
let report = try normalizer.normalize(contentsOf: URL(filePath: "report.txt"))

print(report.agency?.value ?? "unknown agency", report.year?.value ?? 0)
