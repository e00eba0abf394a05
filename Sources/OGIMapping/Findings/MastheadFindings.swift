import OGICatalog
import OGISchema

extension MappingCatalog {
  /// What is odd about the time that a report is about.
  func findings(of masthead: Masthead, signOff: SignOff?) -> [Finding] {
    var findings: [Finding] = []
    if masthead.years.count > 1 {
      let years = masthead.years.sorted().map { "\($0)" }.joined(separator: ", ")
      findings += [finding(.yearDivided, ["years": years], source: masthead.year?.source)].compactMap(\.self)
    }
    if !masthead.reports.isEmpty {
      let reports = masthead.reports.prefix(Self.mostReports).joined(separator: "; ")
      let values = ["reports": masthead.reports.count > Self.mostReports ? "\(reports); …" : reports]
      findings += [finding(.severalReports, values, source: masthead.title?.source)].compactMap(\.self)
    }
    // A day of another year is no slip of the pen but another text's, and which year it is may be open.
    if masthead.years.count == 1, let year = masthead.year?.value, let signOff, signOff.day.year == year,
      signOff.day < DatePattern.Day(year: year, month: 12, day: 31)
    {
      let values = ["date": "\(signOff.day)", "year": "\(year)"]
      findings += [finding(.signOffDate, values, source: signOff.source)].compactMap(\.self)
    }
    return findings
  }

  /// So many reports are told by name.
  private static let mostReports = 5
}
