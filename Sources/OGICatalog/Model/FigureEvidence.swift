/// What speaks for a figure and against it, as amounts that are 0 where nothing does.
///
/// ``ConfidenceModel`` makes a confidence of it.
public struct FigureEvidence: Hashable, Sendable {
  // The row and the column.
  /// How far the margin of the row's alignment is below the one that is as good as certain, in nats.
  public var margin = 0.0
  /// How much of the row's label is lost: the cost of the edits as a share of that of replacing it whole, at most 1.
  public var label = 0.0
  /// 1 if the figure stands by another label than its row's.
  public var displaced = 0.0
  /// 1 if anything leaves its row or column in doubt.
  public var doubt = 0.0
  /// How likely it is that the column belongs to another cell, where cells were placed by sums.
  public var column = 0.0

  // The cell.
  /// 1 if what is printed is no valid number and was read as one.
  public var repaired = 0.0
  /// 1 if it is a number that the concept cannot take.
  public var odd = 0.0
  /// 1 if it is a text and no figure.
  public var unreadable = 0.0
  /// 1 if it is 0: little else is read as 0, and zeros mostly stand among zeros.
  public var zero = 0.0

  /// How unsure the engine was that recognised it, from 0 to 1; 0 where none says.
  public var recognition = 0.0

  // The sums.
  /// 1 if a sum that it takes part in holds, and is not 0.
  public var sum = 0.0
  /// 1 if one fails, and none holds.
  public var broken = 0.0

  // The document.
  /// How sure it is by the document's figures and blanks that it was read from a scan, from 0 to 1.
  public var scan = 0.0
  /// The share of its figures whose label is not printed to the letter.
  public var misprints = 0.0

  /// Creates evidence of nothing.
  public init() {}

  /// The kinds of evidence by the names under which `calibration.tsv` lists them.
  public static let kinds: [(name: String, amount: any WritableKeyPath<FigureEvidence, Double> & Sendable)] =
    [
      ("margin", \.margin),
      ("label", \.label),
      ("displaced", \.displaced),
      ("doubt", \.doubt),
      ("column", \.column),
      ("repaired", \.repaired),
      ("odd", \.odd),
      ("unreadable", \.unreadable),
      ("zero", \.zero),
      ("recognition", \.recognition),
      ("sum", \.sum),
      ("broken", \.broken),
      ("scan", \.scan),
      ("misprints", \.misprints),
    ]

  /// Whether nothing speaks against the figure.
  public var isClear: Bool {
    var doubts = self
    (doubts.zero, doubts.sum) = (0, 0)
    return doubts == FigureEvidence()
  }
}
