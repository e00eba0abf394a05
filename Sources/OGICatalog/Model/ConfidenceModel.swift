/// How sure a figure is, by what speaks for it and against it.
///
/// A figure is right if it stands in its place and is read right. The probability of either is the logistic function of a
/// weighted sum of the evidence; that of both is their product. The weights are fitted by `Scripts/fit-calibration.py`
/// and stand in `calibration.tsv`.
public struct ConfidenceModel: Hashable, Sendable {
  /// What a unit of evidence adds to the log-odds.
  public struct Weights: Hashable, Sendable {
    /// That the figure stands in its place.
    public var place = 0.0
    /// That it is read right.
    public var reading = 0.0

    /// Creates weights that are 0.
    public init() {}
  }

  /// The weights, one for each of ``FigureEvidence/kinds``.
  public private(set) var weights = [Weights](repeating: Weights(), count: FigureEvidence.kinds.count)

  /// Creates a model in which no evidence counts.
  public init() {}

  /// The weights of a kind of evidence, by its name; `nil` if there is no such kind.
  public internal(set) subscript(name: String) -> Weights? {
    get { FigureEvidence.kinds.firstIndex { $0.name == name }.map { weights[$0] } }
    set {
      guard let newValue, let index = FigureEvidence.kinds.firstIndex(where: { $0.name == name }) else {
        return
      }
      weights[index] = newValue
    }
  }
}
