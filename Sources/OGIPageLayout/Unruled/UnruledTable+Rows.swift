extension UnruledTable {
  /// The most characters of a text that stands for a figure.
  private static let longestText = 10
  /// How far from a column, in heights of a word, such a text stands at most.
  private static let aside = 1.0

  /// Whether a line without a figure is a row: a label, and short texts in the columns of the figures, such as a word for none, a
  /// slash, or a figure that something precedes.
  ///
  /// - Parameters:
  ///   - beside: What stands left of the figures.
  ///   - over: What stands among them.
  /// - Complexity: Linear in the texts.
  static func isRow(_ beside: [TextLine], _ over: [TextLine], columns: FigureColumns, height: Double) -> Bool
  {
    guard beside.contains(where: { $0.words.contains(where: \.isLabel) }), !over.isEmpty else { return false }
    return over.allSatisfy { part in
      let reach = part.box.minX - aside * height...part.box.maxX + aside * height
      return columns.columns(touching: reach).count > 0 && part.text.unicodeScalars.count <= longestText
        && !part.words.contains(where: \.isLabel)
    }
  }
}
