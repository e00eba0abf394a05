internal import OGIMarkup

/// A colour of a font or a fill, as far as two can be told to be one.
enum CellColor: Hashable {
  /// Red, green and blue in hexadecimal digits.
  case rgb(String)
  /// By its number among those of Excel: ECMA-376, part 1, 18.8.27.
  case indexed(Int)
  /// By its number among those of the workbook's theme, darker or lighter.
  case theme(Int, tint: Double)
  /// More than one, or none that is known.
  case other

  static let black = CellColor.rgb("000000")
  static let white = CellColor.rgb("FFFFFF")

  /// Reads a colour. 64 is the text of a window and 65 its background, and the first two of Office's themes are white and
  /// black.
  init(_ element: MarkupElement) {
    let tint = element["tint"].flatMap(Double.init) ?? 0
    if let color = element["rgb"] {
      self = .rgb(String(color.uppercased().suffix(6)))
    } else if let index = element.number("indexed") {
      self = [1, 9, 65].contains(index) ? .white : [0, 8, 64].contains(index) ? .black : .indexed(index)
    } else if let theme = element.number("theme") {
      self = tint != 0 || theme > 1 ? .theme(theme, tint: tint) : theme == 0 ? .white : .black
    } else {
      self = element.isTrue("auto") ? .black : .other
    }
  }

  /// The colour that a `fill` leaves a cell in.
  init(fill: MarkupElement) {
    guard let pattern = fill.first("patternFill") else {
      self = fill.first("gradientFill") == nil ? .white : .other
      return
    }
    switch pattern["patternType"] ?? "none" {
    case "none": self = .white
    case "solid": self = pattern.first("fgColor").map { CellColor($0) } ?? .other
    default: self = .other
    }
  }

  /// The colour of a `fill` that takes the place of a cell's: of one that is solid it is that of the background.
  init(differentFill fill: MarkupElement) {
    guard let pattern = fill.first("patternFill"), pattern["patternType"] ?? "solid" == "solid",
      let color = pattern.first("bgColor")
    else {
      self.init(fill: fill)
      return
    }
    self.init(color)
  }
}
