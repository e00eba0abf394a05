internal import OGIDocuments
internal import OGIText

/// From where to where the labels beside rows of figures reach.
///
/// Numbering stands there, and no figure: where the label behind it is ruined, its number would be taken for one.
struct LabelExtents {
  /// Where labels begin and where they end, each sorted.
  private let starts: [Double]
  private let ends: [Double]

  /// How many labels must reach over numbering.
  private static let leastLabels = 2

  /// - Complexity: O(n log n) in the labels.
  init(of labels: [Box]) {
    starts = labels.map(\.minX).sorted()
    ends = labels.map(\.maxX).sorted()
  }

  /// Whether a word that an engine read, such as 5., stands among the labels.
  ///
  /// - Complexity: O(log n) in the labels.
  func isNumbering(_ word: PageWord) -> Bool {
    guard word.confidence != nil, MatchKey(word.text).isNumbering else { return false }
    let begun = starts.partitioningIndex { $0 > word.box.midX }
    let ended = ends.partitioningIndex { $0 > word.box.midX }
    return begun - ended >= Self.leastLabels
  }
}
