internal import OGIReports

extension FigureExplanation.Doubt.Cause {
  /// The cause in plain English.
  var explanation: String {
    switch self {
    case .smallMargin: "Another reading of the table is nearly as good: see the margin."
    case .keepsTooLittle: "Too little of the form's label is left: see the similarity."
    case .labelMissing: "The row prints no label: its place among the other rows is all that tells it."
    case .nearerToOther: "The label is nearer to that of another row: see the costs."
    case .holdsOther: "The label holds the whole label of another row, as where two are run together."
    case .holdsFigure: "The label holds digits that the form does not print: a figure may stand in it."
    case .standsApart:
      "The label stands on another line, and what stands before the figures is no part of it."
    case .cells:
      "The row has fewer cells than the form, or more figures, or empty cells at an end that may stand for lost ones."
    case .headings: "The headings above stand in another order than the form's, or one is left out."
    case .interruption: "Figures that are not the row's stand between its label and its figures."
    case .distance: "The label and the figures stand in different rows of the source."
    case .pairing: "Labels and figures nearby may be paired one off: there is one too many on one side."
    case .blanks: "The row is blank from end to end, and figures without a label stand beside it."
    case .shift: "The figures contradict their total as they stand, and agree with it once they are moved."
    case .sharing: "A cell stands for a figure of another row too: the rows have run together."
    case .joining: "The figures stand in several rows of the source, and no sum vouches for them."
    case .columns:
      "Cells of the row are lost, stray or unreadable, and no sum tells that this one stands in the right column."
    case .shiftedTable: "The sums of the table hold only once each row takes its neighbour's figures."
    }
  }
}

extension UnmappedExplanation.Cause {
  /// The cause in plain English.
  var explanation: String {
    switch self {
    case .uncertain: "The row may be the form's, but another reading of the table is nearly as good."
    case .surplus: "The row is one of the form's and has more figures than the form has columns."
    case .glued: "The label ends in a figure that the form's does not: the two stand in one cell."
    case .withoutLabel: "No label stands before the figures."
    case .rowIsTaken:
      "The row of the nearest label was read elsewhere in the table, so that none is left for this one."
    case .unlikeAny: "The label is too far from those of the form: to leave it out explains the table better."
    case .decided: "A person decided that it is none of the table's rows."
    case .doesNotFit:
      "A person decided which row it is, and it has more or fewer cells than that row has columns."
    }
  }
}

extension LineExplanation.Part.Role {
  /// What a piece is, in plain English; `table` names its table.
  func explanation(in table: String) -> String {
    switch self {
    case .label: "a row's label\(table)"
    case .heading: "a title, heading or group label\(table)"
    case .unit: "a unit in a row\(table)"
    case .figure: "a figure\(table)"
    case .repetition: "figures that an earlier printing of the table has, too; they count once"
    case .furniture: "text that repeats a heading, or completes a label,\(table)"
    case .masthead: "what the report's title, agency, year or period was read from"
    case .text: "text outside of any row of a known form; figures in running text are not read"
    }
  }
}

extension AbsenceExplanation.Row.State {
  /// What became of the row, in plain English.
  var explanation: String {
    switch self {
    case .missing: "the report does not print it"
    case .withoutFigures: "its label stands there without figures"
    case .uncertain: "what may be it is too uncertain, and was left unmapped"
    case .withoutCell: "it has figures, but no cell in this column"
    }
  }
}

extension Evaluation.Outcome {
  /// The outcome in plain English.
  var explanation: String {
    switch self {
    case .holds: "holds"
    case .holdsWithBlanksAsZero: "holds if blanks are 0"
    case .fails: "fails"
    case .notEvaluable: "cannot be evaluated"
    }
  }
}
