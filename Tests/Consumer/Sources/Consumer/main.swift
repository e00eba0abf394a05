// The README shows what stands between the two marks; a test compares them.
// README: begin
import Foundation
import OGIReports

let normalizer = try ReportNormalizer()
let report = try normalizer.normalize(contentsOf: URL(filePath: "Samples/report.txt"))

print(report.agency?.value ?? "unknown agency", report.year?.value ?? 0)
if let received = report[OGI.Requests.received, applicant: .total]?.value {
  print("requests received:", received)
}
for fact in report.facts {
  let value = fact.value.map { "\($0)" } ?? "blank"
  let doubts = fact.review.map(\.rawValue).joined(separator: ", ")
  print(fact.source, fact.concept, fact.dimensions["applicant"] ?? "", value, fact.unit ?? "", doubts)
}
// README: end

// The rest uses what the README does not show, so that a change of the public surface is noticed here.
for table in report.tables {
  print("\(table.form) \(table.table): \(report.facts[table.facts].count) figures")
}
for row in report.unmapped {
  print("unmapped \(row.label): \(row.cells.map(\.printed))")
}
for finding in report.findings {
  print("\(finding.severity): \(finding.messages["en"] ?? finding.rule)")
}

var builder = PanelBuilder(catalog: normalizer.catalog, agencies: try AgencyTable(csv: "name,id\n甲市教育局,a\n"))
builder.add(report, named: "report.txt")
let panel = builder.finish()
for row in panel.rows where row.figure.status == .derived {
  print(row.agency, row.figure.year, row.figure.cell.concept, row.figure.comparability.grade)
}
print(WidePanel(panel).columns.count, panel.nearNames.count, panel.unplaced.count)

let json = try JSONEncoder().encode(report)
guard try JSONDecoder().decode(NormalizedReport.self, from: json) == report else {
  fatalError("A report changed on its way through JSON.")
}

do throws(NormalizationError) {
  _ = try normalizer.normalize("no report")
} catch {
  switch error {
  case .noStatistics(let passedOver): print("no statistics, \(passedOver.count) tables passed over")
  case .reading, .unreadable: print("not read")
  }
}

// One normaliser, any number of tasks.
await withTaskGroup(of: Int.self) { group in
  for _ in 0..<4 {
    group.addTask { (try? normalizer.normalize("1\t2"))?.facts.count ?? 0 }
  }
  for await _ in group {}
}
