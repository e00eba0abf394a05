import Foundation

/// Compares the figures that a mapper gives for a report with the truth.
///
/// - A figure is *right* if its cell holds its value. All other figures are wrong, those for cells that the truth
///   leaves blank or out among them.
/// - A wrong figure is *misplaced* if it was printed elsewhere, and *misread* if it was printed for its cell, or is
///   the figure of no cell that lacks one (``Origins`` says how that is told).
/// - A row is *mapped right* if figures were given for it and more of them come from the row itself than from
///   elsewhere. Misread figures are no evidence for or against. Rows count if their label is there (``LabelSearch``,
///   unless a generator knows) and the truth has figures for them; rows without a label of their own do not.
/// - The *bound* counts the figures of the truth whose digits stand in the text, as multisets: a text that holds 12
///   once lets one cell with 12 be read.
package struct Scorer: Sendable {
  private let rows: FormRows

  /// Creates a scorer for the rows of the forms.
  package init(rows: FormRows) { self.rows = rows }

  /// What is counted of a report.
  package func score(_ given: [GivenFigure], of report: ReportCase) -> Tally {
    let truth = report.truth.figures
    let values = Dictionary(grouping: truth, by: \.cell).mapValues { Set($0.map(\.value)) }
    let isRight = given.map { values[$0.cell]?.contains($0.value) ?? false }
    let found = Set(zip(given, isRight).lazy.filter(\.1).map(\.0.cell))
    let rowOfCell = rows.rowOfCell(of: report.truth)

    var tally = Tally()
    tally.reports = 1
    tally.figures = values.count
    tally.legible = Self.legible(truth, in: report.text)
    tally.found = found.count
    var origins = Origins(report.truth, found: found, rowOfCell: rowOfCell)
    var evidence: [FormRows.ID: RowEvidence] = [:]
    for (figure, isRight) in zip(given, isRight) {
      tally.judgements.append(
        Tally.Judgement(confidence: figure.confidence, isRight: isRight, isForReview: figure.isForReview))
      let origin = origins.origin(of: figure, isRight: isRight)
      if !isRight { tally.countWrong(from: origin, isForReview: figure.isForReview) }
      guard let row = rowOfCell[figure.cell] else { continue }
      evidence[row, default: RowEvidence()].count(origin, in: row, rowOfCell)
    }
    for row in rows(of: report, rowOfCell) { tally.countRow(evidence[row]) }
    return tally
  }

  /// The rows of a report that count.
  private func rows(of report: ReportCase, _ rowOfCell: [Cell: FormRows.ID]) -> Set<FormRows.ID> {
    let printed = Set(report.truth.figures.compactMap { rowOfCell[$0.cell] })
      .filter { !rows.rows[$0].labels.isEmpty }
    return report.hasAllLabels ? printed : LabelSearch(report.text).present(among: printed.sorted(), of: rows)
  }

  /// How many cells' figures have their digits in a text, each number of the text used once.
  private static func legible(_ truth: [Truth.Figure], in text: String) -> Int {
    var there: [String: Int] = [:]
    for number in PrintedNumber.all(in: text) { there[number, default: 0] += 1 }
    var cells: Set<Cell> = []
    return truth.count { figure in
      guard let number = PrintedNumber.all(in: figure.printed).first, let count = there[number], count > 0,
        cells.insert(figure.cell).inserted
      else { return false }
      there[number] = count - 1
      return true
    }
  }
}

/// How many of the figures that were given for a row come from it, and from elsewhere.
private struct RowEvidence {
  var own = 0
  var foreign = 0

  var isRight: Bool { own > foreign || foreign == 0 }

  mutating func count(_ origin: Origins.Origin, in row: FormRows.ID, _ rowOfCell: [Cell: FormRows.ID]) {
    switch origin {
    case .same: own += 1
    case .other(let cell): if rowOfCell[cell] == row { own += 1 } else { foreign += 1 }
    case .stray: foreign += 1
    case .unknown: break
    }
  }
}

extension Tally {
  fileprivate mutating func countWrong(from origin: Origins.Origin, isForReview: Bool) {
    switch origin {
    case .same, .unknown: misread.count(isForReview: isForReview)
    case .other, .stray: misplaced.count(isForReview: isForReview)
    }
  }

  /// Counts a row: `nil` for one that no figure was given for.
  fileprivate mutating func countRow(_ evidence: RowEvidence?) {
    rows += 1
    guard let evidence else { return }
    rowsGiven += 1
    if evidence.isRight { rowsRight += 1 }
  }
}
