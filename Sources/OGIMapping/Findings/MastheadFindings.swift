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
    if let year = masthead.year?.value, let signOff, !signOff.day.isAfter(year: year) {
      let values = ["date": "\(signOff.day)", "year": "\(year)"]
      findings += [finding(.signOffDate, values, source: signOff.source)].compactMap(\.self)
    }
    return findings
  }
}

extension DatePattern.Day {
  /// Whether a year has ended on the day, or ends with it.
  fileprivate func isAfter(year: Int) -> Bool { (self.year, month, day) >= (year, 12, 31) }
}
