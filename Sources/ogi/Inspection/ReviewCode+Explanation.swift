internal import OGIReports

extension ReviewCode {
  /// The reason in plain English.
  var explanation: String {
    switch self {
    case .labelUncertain: "the label may be another row's"
    case .placeUncertain: "the figure may belong to another row or column"
    case .figureRepaired: "what is printed is no valid number and was read as one"
    case .figureApproximate: "the report says that the figure is approximate"
    case .figureUnreadable: "what is printed could not be read as a figure"
    case .figureDoubtful:
      "the concept cannot take this value: a count is a whole number and not negative"
    case .figureUnconfirmed:
      "the text was read from a scan that ruined much, and nothing confirms this figure"
    case .unitUnstated: "no unit is stated; the figure is as printed"
    case .unitDoubtful: "the unit was taken from the form or is contradictory"
    case .identityFailed: "a sum that the figure takes part in does not hold"
    case .misfilled:
      "the figure looks computed from others in its row, where the form asks for a count of its own"
    case .duplicateTable: "the report prints the table more than once, with different figures"
    case .figuresDiffer: "another report or form has a different figure for the same thing"
    case .yearsDisagree: "the figure hardly fits those of the agency's other years"
    case .yearDoubtful: "the evidence for the report's year is divided"
    case .unmapped: "the row is none of the form's"
    }
  }
}
