import OGICatalog

extension FigureEvidence {
  /// The evidence that the figures of a row share.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - label: How much of its label is lost, from 0 to 1.
  ///   - limit: The confidence that is as good as certain.
  init(of row: RowReading, label: Double, limit: Double) {
    self.init()
    margin = max(0, logOdds(limit) - logOdds(row.confidence))
    self.label = label
    displaced = row.isDisplaced ? 1 : 0
  }
}
