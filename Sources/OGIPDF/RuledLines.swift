internal import OGIMarkup
internal import OGIPageLayout

/// The lines ruled on a page, from the drawing of it that `pdftocairo -svg` makes.
///
/// Programs draw a table's lines as strokes (LibreOffice, WPS) or as thin filled rectangles (Word, browsers).
enum RuledLines {
  /// The thickness in points up to which a rectangle is a line. Word's thickest border has 6, tables' usual ones up to 1.5.
  private static let thickest = 3.0
  /// The least length in points: what is shorter is a mark or the dash of a letter.
  private static let shortest = 4.0
  /// How far apart in points the ends of a stroke may stand that is level: less than a tilt that an eye sees.
  private static let level = 0.5

  /// The lines of a drawing; none of one that cannot be read.
  ///
  /// - Complexity: Linear in the bytes.
  static func rules(in svg: [UInt8]) -> [Rule] {
    guard let root = try? MarkupParser().xml(svg) else { return [] }
    return root.elements.flatMap { $0.name == "defs" ? [] : rules(in: $0, under: .identity) }
  }

  private static func rules(in element: MarkupElement, under transform: Transform) -> [Rule] {
    let transform = element["transform"].flatMap(Transform.init)?.concatenated(to: transform) ?? transform
    switch element.name {
    case "path":
      guard let path = element["d"], let subpaths = StraightPath.subpaths(of: path) else { return [] }
      let isStroked = element["style"].map(hasStroke) ?? (element["stroke"].map { $0 != "none" } ?? false)
      return subpaths.flatMap { rules(along: $0.map(transform.apply), isStroked: isStroked) }
    case "g":
      return element.elements.flatMap { rules(in: $0, under: transform) }
    default:
      return []
    }
  }

  private static func hasStroke(_ style: String) -> Bool {
    style.split(separator: ";").contains { part in
      let pair = part.split(separator: ":", maxSplits: 1).map { $0.trimmingBlanks }
      return pair.count == 2 && pair[0] == "stroke" && pair[1] != "none"
    }
  }

  private static func rules(along points: [Point], isStroked: Bool) -> [Rule] {
    if isStroked { return zip(points, points.dropFirst()).compactMap(rule) }
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    guard let minX = xs.min(), let minY = ys.min(), let maxX = xs.max(), let maxY = ys.max(),
      let box = Box(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
    else { return [] }
    if box.height <= thickest, box.width >= shortest {
      return [Rule(.horizontal, at: box.midY, over: box.minX...box.maxX)]
    }
    if box.width <= thickest, box.height >= shortest {
      return [Rule(.vertical, at: box.midX, over: box.minY...box.maxY)]
    }
    return []
  }

  /// The line between two points, if it is horizontal or vertical.
  private static func rule(from start: Point, to end: Point) -> Rule? {
    guard let box = Box(minX: start.x, minY: start.y, maxX: end.x, maxY: end.y) else { return nil }
    if box.height < level, box.width >= shortest {
      return Rule(.horizontal, at: box.midY, over: box.minX...box.maxX)
    }
    if box.width < level, box.height >= shortest {
      return Rule(.vertical, at: box.midX, over: box.minY...box.maxY)
    }
    return nil
  }
}
