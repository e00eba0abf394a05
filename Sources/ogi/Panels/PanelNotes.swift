internal import OGIReports

/// What a person should know of a panel, a line each: what its CSV does not hold.
enum PanelNotes {
  /// The findings on an agency's years, each with its place where it has one.
  static func lines(on agency: Panel.Agency) -> [String] {
    agency.findings.map { found in
      let report = found.report.flatMap {
        agency.reports.indices.contains($0) ? agency.reports[$0].name : nil
      }
      let message = found.finding.messages[Language.en.rawValue] ?? ""
      let text = "\(agency.id), \(found.year): \(message) [\(found.finding.rule)]"
      return note(text, at: report.map { report in found.finding.source?.text(in: report) ?? report })
    }
  }

  /// The reports that are in no series, and the names that nearly agree.
  static func lines(on rest: Panel) -> [String] {
    rest.unplaced.map(line) + rest.nearNames.map(line)
  }

  private static func line(on report: Panel.Unplaced) -> String {
    var missing: [String] = []
    if report.agency == nil { missing.append("no agency") }
    if report.year == nil { missing.append("no year") }
    let reason =
      missing.isEmpty
      ? "the name of its agency, \(report.agency ?? ""), is an id of --agencies: give the name an id there"
      : "it names \(missing.joined(separator: " and "))"
    return note("is in no series: \(reason)", at: report.name)
  }

  private static func line(on near: Panel.NearNames) -> String {
    note("\(near.messages[Language.en.rawValue] ?? "") — --agencies decides", at: nil)
  }

  /// What is said of figures that no concept was found for.
  static func lines(onUnmappedOf converted: ConvertedReport) -> [String] {
    let count = converted.report.unmapped.reduce(0) { $0 + $1.cells.count }
    guard count > 0 else { return [] }
    let figures = count == 1 ? "1 figure stands" : "\(count) figures stand"
    return [note("\(figures) under no concept and in no series — ogi convert shows them", at: converted.path)]
  }

  /// What is said of a panel without figures.
  static func emptiness(isPlaced: Bool) -> String {
    let reason =
      isPlaced ? "no report has one for the concepts" : "no report could be placed by agency and year"
    return note("the panel has no figures: \(reason)", at: nil)
  }

  private static func note(_ text: String, at place: String?) -> String {
    "ogi: \(place.map { "\($0.forTerminal): " } ?? "")note: \(text.forTerminal)"
  }
}
