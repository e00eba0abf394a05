internal import OGIMarkup

/// How a text of a spreadsheet is set: a `font` of cells, or the `rPr` of a part of a text.
struct CellFont: Hashable {
  var isStruck = false
  var color = CellColor.black
  /// Whether it is too small to be seen.
  var isTiny = false
  var alignment = VerticalAlignment.baseline

  /// In points.
  private static let leastSize = 2.0

  init() {}

  init(_ element: MarkupElement?) {
    isStruck = element?.first("strike").map(\.isOn) ?? false
    color = element?.first("color").map { CellColor($0) } ?? .black
    isTiny = element?.first("sz")?["val"].flatMap(Double.init).map { $0 <= Self.leastSize } ?? false
    alignment = VerticalAlignment(element?.first("vertAlign")?["val"]) ?? .baseline
  }
}
