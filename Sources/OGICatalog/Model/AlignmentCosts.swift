/// What the alignment charges for each way in which a report departs from its form, in nats: a cost is the
/// negative logarithm of how likely the departure is against a faultless print.
public struct AlignmentCosts: Hashable, Sendable {
  // Characters of a label.
  /// A character in place of another that it is not known to be mistaken for.
  public var substitution = 0.0
  /// A character in place of one that looks much like it.
  public var alike = 0.0
  /// A character in place of one that looks somewhat like it.
  public var ratherAlike = 0.0
  /// A character in place of one that sounds like it.
  public var homophone = 0.0
  /// A mark in place of another mark. Marks are all characters but Han ones.
  public var markForMark = 0.0
  /// A Han character that the label does not have.
  public var insertion = 0.0
  /// A mark that the label does not have.
  public var insertedMark = 0.0
  /// A Han character of the label that is missing.
  public var deletion = 0.0
  /// A mark of the label that is missing.
  public var deletedMark = 0.0
  /// A character missing at the label's end, where cells are cut off.
  public var lostEnd = 0.0
  /// The most that a lost end costs, however long.
  public var lostEndLimit = 0.0
  /// A character in two, its parts.
  public var parted = 0.0
  /// Two characters as the one that they are the parts of.
  public var joined = 0.0
  /// How many times the difference counts by which a text is nearer to one of two near-twins.
  public var telling = 0.0

  // Labels.
  /// A label without the enumerator that the form prints.
  public var enumeratorMissing = 0.0
  /// A label with another enumerator than the form's.
  public var enumeratorDiffers = 0.0
  /// A label in several pieces, for each piece beyond the first.
  public var labelSplit = 0.0
  /// Two labels in one piece.
  public var labelsGlued = 0.0

  // Pieces that the form does not explain.
  /// Text, per character, up to `textLimit`.
  public var textPerScalar = 0.0
  /// The most that a piece of text costs.
  public var textLimit = 0.0
  /// A piece inside a table, on top of its own cost.
  public var inside = 0.0
  /// Text that repeats a heading, or is a part of a label nearby, and page furniture.
  public var furniture = 0.0
  /// A run of figures, per figure, up to `figuresLimit`. Blank cells cost nothing.
  public var figure = 0.0
  /// The most that a run of figures costs.
  public var figuresLimit = 0.0

  // Rows of the form that the report does not print.
  /// A row with figures.
  public var rowMissing = 0.0
  /// A table's title.
  public var titleMissing = 0.0
  /// A row or a label that only heads others.
  public var headingMissing = 0.0
  /// A row's label without its figures.
  public var figuresMissing = 0.0
  /// Figures that stand before the label of their row, or without any.
  public var figuresFirst = 0.0
  /// A row's figures without its label, on top of `figuresFirst`.
  public var labelMissing = 0.0

  // Figures of a row, counted against the form.
  /// A cell that the row lacks.
  public var cellMissing = 0.0
  /// A cell beyond those that the form has.
  public var cellExtra = 0.0
  /// A row of the source that breaks between a label and its figures, or within the figures.
  public var rowBroken = 0.0

  // Pairing of labels and figures.
  /// Figures in a row of the source with another label than their own: in a pairing where those before them stood by
  /// theirs, in an alignment where that label is printed to the letter.
  public var rowShift = 0.0
  /// The same for figures without a label in their row.
  public var cellShift = 0.0
  /// Figures in a row of the source with another label than their own.
  public var besideOther = 0.0
  /// Figures that stand by their label after others that did not.
  public var shiftBack = 0.0
  /// A label without figures.
  public var rowEmpty = 0.0
  /// A unit that is not the row's.
  public var unitDiffers = 0.0
  /// Cells whose sums hold in another order than the form's alone.
  public var rowTurned = 0.0

  // Cells of a row that do not fill its columns one to one.
  /// A column whose cell is lost.
  public var columnLost = 0.0
  /// A part of a sum that is not known and must be more than zero for the sum to hold, on top.
  public var valueLost = 0.0
  /// A figure that belongs to no column.
  public var strayFigure = 0.0
  /// A text that belongs to no column and is no figure.
  public var strayText = 0.0
  /// A mark without letters and digits that belongs to no column.
  public var strayMark = 0.0
  /// An empty cell that belongs to no column.
  public var strayEmpty = 0.0
  /// A cell in which an engine recognised nothing, where others of its column stand, is no cell of the form.
  public var strayUnread = 0.0
  /// A text in a column that cannot be read.
  public var unreadableText = 0.0
  /// A mark in a column, in place of a figure.
  public var unreadableMark = 0.0
  /// A ruined figure in a column, some digits of which are lost, on top of its likeliest reading.
  public var unreadableFigure = 0.0
  /// A sum that says nothing, against one that holds.
  public var sumOpen = 0.0
  /// A sum that fails, against one that holds.
  public var sumFails = 0.0

  // Ways in and out of a table.
  /// A table entered at its start.
  public var tableEntered = 0.0
  /// A table entered at the start of a later section.
  public var sectionEntered = 0.0
  /// A table entered at a row within a section.
  public var rowEntered = 0.0
  /// A table left at its end.
  public var tableLeft = 0.0
  /// A table left at the end of an earlier section.
  public var sectionLeft = 0.0
  /// A table left after a row within a section.
  public var rowLeft = 0.0

  // Decisions.
  /// How much a table's pieces must be better explained by the form than by nothing for it to be taken.
  public var tableEvidence = 0.0
  /// The scale of a margin on its way to a confidence: confidence = 1 / (1 + exp(-margin / scale)).
  public var marginScale = 0.0
  /// The highest confidence that the alignment claims.
  public var confidenceLimit = 0.0
  /// Texts that keep less of a label than this share are not compared with it further.
  public var leastSimilarity = 0.0
  /// Below this confidence a label is for review.
  public var labelReview = 0.0
  /// Labels that keep less of the form's than this share are for review, however well they stand in their place.
  public var labelSimilarity = 0.0
  /// The same for labels that carry the row's number.
  public var numberedLabelSimilarity = 0.0
  /// Below this probability a figure's column is for review.
  public var columnReview = 0.0
  /// Below this confidence a row is handed on as unmapped.
  public var abstention = 0.0
  /// A figure that nothing else speaks against is for review below this confidence.
  public var figureReview = 0.0
  /// The confidence of a row that stands out of order, with its label to the letter.
  public var outOfOrder = 0.0

  /// Creates costs that are all 0.
  public init() {}

  /// The parameters by the names under which `costs.tsv` lists them.
  static let names: [(name: String, field: any WritableKeyPath<AlignmentCosts, Double> & Sendable)] = [
    ("character.substitution", \.substitution),
    ("character.alike", \.alike),
    ("character.rather-alike", \.ratherAlike),
    ("character.homophone", \.homophone),
    ("character.mark-for-mark", \.markForMark),
    ("character.insertion", \.insertion),
    ("character.inserted-mark", \.insertedMark),
    ("character.deletion", \.deletion),
    ("character.deleted-mark", \.deletedMark),
    ("character.lost-end-limit", \.lostEndLimit),
    ("character.lost-end", \.lostEnd),
    ("character.parted", \.parted),
    ("character.joined", \.joined),
    ("character.telling", \.telling),
    ("enumerator.missing", \.enumeratorMissing),
    ("enumerator.differs", \.enumeratorDiffers),
    ("label.split", \.labelSplit),
    ("label.glued", \.labelsGlued),
    ("unexplained.text-per-character", \.textPerScalar),
    ("unexplained.text-limit", \.textLimit),
    ("unexplained.inside", \.inside),
    ("unexplained.furniture", \.furniture),
    ("unexplained.figure", \.figure),
    ("unexplained.figures-limit", \.figuresLimit),
    ("absent.row", \.rowMissing),
    ("absent.title", \.titleMissing),
    ("absent.heading", \.headingMissing),
    ("absent.figures", \.figuresMissing),
    ("absent.label", \.labelMissing),
    ("figures.first", \.figuresFirst),
    ("figures.cell-missing", \.cellMissing),
    ("figures.cell-extra", \.cellExtra),
    ("figures.row-broken", \.rowBroken),
    ("pairing.row-shift", \.rowShift),
    ("pairing.cell-shift", \.cellShift),
    ("pairing.beside-other", \.besideOther),
    ("pairing.shift-back", \.shiftBack),
    ("pairing.row-empty", \.rowEmpty),
    ("pairing.unit-differs", \.unitDiffers),
    ("pairing.row-turned", \.rowTurned),
    ("place.column-lost", \.columnLost),
    ("place.value-lost", \.valueLost),
    ("place.stray-figure", \.strayFigure),
    ("place.stray-text", \.strayText),
    ("place.stray-mark", \.strayMark),
    ("place.stray-empty", \.strayEmpty),
    ("place.stray-unread", \.strayUnread),
    ("place.unreadable-text", \.unreadableText),
    ("place.unreadable-mark", \.unreadableMark),
    ("place.unreadable-figure", \.unreadableFigure),
    ("place.sum-open", \.sumOpen),
    ("place.sum-fails", \.sumFails),
    ("enter.table", \.tableEntered),
    ("enter.section", \.sectionEntered),
    ("enter.row", \.rowEntered),
    ("leave.table", \.tableLeft),
    ("leave.section", \.sectionLeft),
    ("leave.row", \.rowLeft),
    ("decide.table-evidence", \.tableEvidence),
    ("decide.margin-scale", \.marginScale),
    ("decide.confidence-limit", \.confidenceLimit),
    ("decide.least-similarity", \.leastSimilarity),
    ("decide.label-review", \.labelReview),
    ("decide.label-similarity", \.labelSimilarity),
    ("decide.numbered-label-similarity", \.numberedLabelSimilarity),
    ("decide.column-review", \.columnReview),
    ("decide.abstention", \.abstention),
    ("decide.figure-review", \.figureReview),
    ("decide.out-of-order", \.outOfOrder),
  ]
}
