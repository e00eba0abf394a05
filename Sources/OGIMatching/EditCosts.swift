/// What each edit costs on the way from a label to the text that was read for it.
public struct EditCosts: Hashable, Sendable {
  /// One character read for another.
  public var substitution: Double
  /// A character read that is not in the label.
  public var insertion: Double
  /// A character of the label that was not read.
  public var deletion: Double
  /// A character missing at the label's end, where cells are cut off; at most `deletion`.
  public var lostEnd: Double

  /// Creates costs; a lost end that costs more than a deletion costs as much.
  public init(substitution: Double, insertion: Double, deletion: Double, lostEnd: Double) {
    self.substitution = substitution
    self.insertion = insertion
    self.deletion = deletion
    self.lostEnd = min(lostEnd, deletion)
  }

  /// Levenshtein's costs: one for every edit.
  public static let unit = EditCosts(substitution: 1, insertion: 1, deletion: 1, lostEnd: 1)
}
