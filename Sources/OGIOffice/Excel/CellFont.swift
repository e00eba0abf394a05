internal import OGIMarkup

/// How a text of a spreadsheet is set: a `font` of cells, or the `rPr` of a part of a text.
struct CellFont: Hashable {
  var isStruck = false
  var isWhite = false
  /// Whether it is too small to be seen.
  var isTiny = false
  var alignment = VerticalAlignment.baseline

  /// In points.
  private static let leastSize = 2.0

  init() {}

  init(_ element: MarkupElement?) {
    isStruck = element?.first("strike").map(\.isOn) ?? false
    isWhite = element?.first("color")?.isWhite ?? false
    isTiny = element?.first("sz")?["val"].flatMap(Double.init).map { $0 <= Self.leastSize } ?? false
    alignment = VerticalAlignment(element?.first("vertAlign")?["val"]) ?? .baseline
  }
}

extension MarkupElement {
  /// Whether a colour is white: as red, green and blue, by its number among Excel's (ECMA-376, part 1, 18.8.27, where 65 is the
  /// background of the window), or as the background of the workbook's theme, which Office's themes have white.
  fileprivate var isWhite: Bool {
    if let color = self["rgb"] { return color.uppercased().hasSuffix("FFFFFF") }
    if let index = number("indexed") { return [1, 9, 65].contains(index) }
    return number("theme") == 0 && (self["tint"].flatMap(Double.init) ?? 0) == 0
  }

  /// Whether a `fill` leaves a cell white.
  var isWhiteFill: Bool {
    guard let pattern = first("patternFill") else { return first("gradientFill") == nil }
    switch pattern["patternType"] ?? "none" {
    case "none": return true
    case "solid": return pattern.first("fgColor")?.isWhite ?? false
    default: return false
    }
  }
}
