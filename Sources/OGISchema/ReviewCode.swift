/// A reason for which a person should look at a figure.
public enum ReviewCode: String, Hashable, Sendable, Codable, CaseIterable {
  /// The row label is so far from its form's label, or so near to another's, that the row may be a different one.
  case labelUncertain = "label-uncertain"
  /// The figure may belong to another column or row.
  case placeUncertain = "place-uncertain"
  /// The printed token was no valid number and was read as one.
  case figureRepaired = "figure-repaired"
  /// The report says that the figure is approximate; the note has its words.
  case figureApproximate = "figure-approximate"
  /// A text stands where a figure should, or something that is no text; the value is empty.
  case figureUnreadable = "figure-unreadable"
  /// The figure is none that the concept can take: a negative count, or half a thing.
  case figureDoubtful = "figure-doubtful"
  /// The text was read from a scan that lost or ruined others, and nothing confirms this figure.
  case figureUnconfirmed = "figure-unconfirmed"
  /// The form prints no unit of money and the report states none; the value is as printed.
  case unitUnstated = "unit-unstated"
  /// The unit was taken from the form because the report does not print it, or what it prints is contradictory.
  case unitDoubtful = "unit-doubtful"
  /// An accounting identity that the figure takes part in does not hold.
  case identityFailed = "identity-failed"
  /// The figure looks computed from others in its row, where the form asks for a count of its own.
  case misfilled = "misfilled"
  /// The report prints the table more than once, with different figures.
  case duplicateTable = "duplicate-table"
  /// Another report of the agency on the year, or another form in the same report, has a different figure for the thing.
  case figuresDiffer = "figures-differ"
  /// The figure hardly fits those of the agency's other years.
  case yearsDisagree = "years-disagree"
  /// The evidence for the report's year is divided.
  case yearDoubtful = "year-doubtful"
  /// The row stands in a table of the form but is none of its rows; a figure that was added up may lack such a row.
  case unmapped
}
