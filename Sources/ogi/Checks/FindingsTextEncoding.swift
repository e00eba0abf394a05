#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

/// The findings of reports as text for people, and for editors that follow `PATH:LINE:COLUMN` at a line's start.
struct FindingsTextEncoding: ReportEncoding {
  /// The least severity that is written.
  let severity: Finding.Severity
  let catalog: MappingCatalog
  let language: Language
  let terminal: Terminal

  var opening: String { "" }
  var separator: String { "" }
  var closing: String { "" }

  func encode(_ converted: ConvertedReport) -> [UInt8] {
    let path = converted.path.forTerminal
    let found = converted.report.findings.worstFirst(from: severity)
    let names = FigureNames(catalog: catalog, language: language, report: converted.report)
    let lines =
      found.isEmpty
      ? ["\(path): \(noFindings)"] : found.flatMap { self.lines(for: $0, names: names, in: path) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private var words: CheckWords { CheckWords(language: language) }

  private var noFindings: String {
    let asksForAll = severity == Finding.Severity.allCases.min()
    return asksForAll ? words.noFindings : words.noFindings(from: severity)
  }

  private func lines(
    for finding: Finding, names: FigureNames, in path: String
  ) -> [String] {
    let message = finding.messages[language.rawValue] ?? finding.messages.min { $0.key < $1.key }?.value ?? ""
    let severity = style(of: finding.severity).applied(to: finding.severity.rawValue, if: terminal.hasColor)
    let head =
      "\(place(of: finding, in: path)): \(severity): \(message.forTerminal) [\(finding.rule.forTerminal)]"
    return [head] + (finding.evaluation.map { lines(for: $0, names: names) } ?? []).map { "    " + $0 }
  }

  private func place(of finding: Finding, in path: String) -> String {
    finding.source?.text(in: path).forTerminal ?? path
  }

  private func style(of severity: Finding.Severity) -> Style {
    switch severity {
    case .information: .plain
    case .warning: .doubtful
    case .error: .failed
    }
  }

  // MARK: What was compared

  /// Figures of 0 are listed one by one up to so many figures.
  private static let longestList = 8

  private func lines(for evaluation: Evaluation, names: FigureNames) -> [String] {
    let right = evaluation.relation == .atLeastEach ? words.greatestRight : words.right
    let sums = [
      (words.left, evaluation.left), (right, evaluation.right), (words.difference, evaluation.difference),
    ].compactMap { name, sum in sum.map { "\(name) \($0.plainText)" } }
    let listed =
      evaluation.cells.count <= Self.longestList ? evaluation.cells : evaluation.cells.filter(matters)
    let table = TextTable(
      columns: [
        .init(head: "", alignment: .leading), .init(head: "", alignment: .trailing),
        .init(head: "", alignment: .leading), .init(head: "", alignment: .leading),
      ],
      rows: zip(listed, names.names(of: listed)).map(row))
    let zeros = evaluation.cells.count - listed.count
    return ["\(evaluation.form.forTerminal): \(sums.joined(separator: ", "))"] + table.lines(for: .none)
      + (zeros > 0 ? [words.zeros(zeros)] : [])
  }

  /// Whether a figure of a long sum is shown: all but zeros on the right side are.
  private func matters(_ cell: Evaluation.Cell) -> Bool { cell.side == .left || cell.value != 0 }

  /// Side, figure, place and name.
  private func row(for cell: Evaluation.Cell, name: String) -> [TextTable.Cell] {
    let known = cell.value.map { $0.plainText + (cell.isUncertain ? "?" : "") }
    let figure = known ?? (cell.source == nil ? words.absent : words.blank)
    return [
      words.side(cell.side), (cell.isSubtracted ? "- " : "") + figure, cell.source?.description ?? "",
      name + (cell.isPreviousYear ? ", \(words.yearBefore)" : ""),
    ].map { TextTable.Cell(text: $0.forTerminal) }
  }
}
