internal import OGIMarkup

/// What takes the place of a cell's format under a condition: ECMA-376, part 1, 18.8.14.
struct FormatDifference: Hashable {
  private var number: NumberFormatEffect?
  private var font: CellColor?
  private var fill: CellColor?

  private enum NumberFormatEffect: Hashable {
    case shows, hides
  }

  /// No difference.
  init() {}

  /// The one that shows nothing.
  static let hiding = {
    var result = FormatDifference()
    result.number = .hides
    return result
  }()

  /// Reads a `dxf`.
  init(_ element: MarkupElement) {
    number = element.first("numFmt")?["formatCode"].map { NumberFormat($0).showsNothing ? .hides : .shows }
    font = element.first("font")?.first("color").map { CellColor($0) }
    fill = element.first("fill").map { CellColor(differentFill: $0) }
  }

  /// Whether nothing is seen of a text.
  ///
  /// - Parameter ground: The colour of the cell.
  func hides(_ content: CellContent, on ground: CellColor) -> Bool {
    if number == .hides { return true }
    guard font != nil || fill != nil else { return false }
    let ground = fill ?? ground
    return font.map { $0 == ground } ?? content.colors.contains(ground)
  }
}
