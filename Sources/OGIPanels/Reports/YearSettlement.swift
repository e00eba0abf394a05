import OGICatalog
import OGISchema

/// Which of several reports of an agency on a year counts, and what becomes of the others.
///
/// Of reports with the same figures one stands for all: the one with the fewest figures for review, and of those the first.
/// One that none of the others corrects counts. Those that contradict it give their figures beside its own.
struct YearSettlement {
  /// A report that does not count.
  struct Verdict {
    /// The report, as an index of the agency's reports.
    let report: Int
    let standing: Panel.Report.Standing
    /// In how many cells it differs from the one that counts.
    let differing: Int
  }

  /// The report that counts, as an index of the agency's reports.
  let report: Int
  /// Its figures, with those in dispute beside them.
  let figures: ReportFigures
  /// The others, in the order of the reports.
  let verdicts: [Verdict]

  /// - Parameter reports: The reports on the year, in order; `nil` is made of none.
  /// - Complexity: Linear in the figures.
  init?(_ reports: [(report: Int, figures: ReportFigures)]) {
    guard let first = reports.first else { return nil }
    guard reports.count > 1 else {
      (report, figures, verdicts) = (first.report, first.figures, [])
      return
    }
    let groups = Self.groups(of: reports.map { YearReport(report: $0.report, figures: $0.figures) })
    guard var best = groups.first?.chosen else { return nil }
    for group in groups.dropFirst() where ReportVersions(best, group.chosen).relation == .secondIsBetter {
      best = group.chosen
    }
    var merger = ReportMerger(best.figures)
    var verdicts: [Verdict] = []
    for group in groups {
      let versions = ReportVersions(best, group.chosen)
      let isCorrected = versions.relation == .firstIsBetter
      if !versions.differing.isEmpty, !isCorrected {
        merger.add(group.chosen, differing: versions.differing)
      }
      let standing: Panel.Report.Standing =
        versions.differing.isEmpty ? .repeats : isCorrected ? .superseded : .conflicts
      for member in group.members where member != best.report {
        verdicts.append(Verdict(report: member, standing: standing, differing: versions.differing.count))
      }
    }
    report = best.report
    figures = merger.merged
    self.verdicts = verdicts.sorted { $0.report < $1.report }
  }

  /// Reports with the same figures.
  private struct Group {
    var chosen: YearReport
    var members: [Int]
  }

  private static func groups(of reports: [YearReport]) -> [Group] {
    var numbers: [[PanelFigure.Cell: YearReport.Statement]: Int] = [:]
    var groups: [Group] = []
    for report in reports {
      guard let number = numbers[report.statements] else {
        numbers[report.statements] = groups.count
        groups.append(Group(chosen: report, members: [report.report]))
        continue
      }
      groups[number].members.append(report.report)
      if report.doubts < groups[number].chosen.doubts { groups[number].chosen = report }
    }
    return groups
  }
}
