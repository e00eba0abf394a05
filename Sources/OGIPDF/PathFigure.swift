internal import OGIPageLayout

/// What a path is to a table: a line, or something else that is drawn.
///
/// Programs draw a table's lines as strokes (LibreOffice, WPS) or as thin filled rectangles (Word, browsers).
enum PathFigure {
  case rule(Rule)
  case shape(Box)
  /// A rectangle that other things may stand on.
  case ground(Box)

  /// The thickness in points up to which a rectangle is a line. Word's thickest border has 6, tables' usual ones up to 1.5.
  private static let thickest = 3.0
  /// The least length in points: what is shorter is a mark or the dash of a letter.
  private static let shortest = 4.0
  /// How far apart in points the ends of a stroke may stand that is level: less than a tilt that an eye sees.
  private static let level = 0.5

  /// The figures along a part of a path that has no curves.
  static func figures(along points: [Point], isStroked: Bool) -> [PathFigure] {
    if isStroked { return zip(points, points.dropFirst()).compactMap(stroke) }
    guard let box = Box(around: points) else { return [] }
    if let rule = rule(along: box, thickness: thickest) { return [.rule(rule)] }
    return [isRectangle(points) ? .ground(box) : .shape(box)]
  }

  private static func stroke(from start: Point, to end: Point) -> PathFigure? {
    guard let box = Box(around: [start, end]) else { return nil }
    if let rule = rule(along: box, thickness: level) { return .rule(rule) }
    return min(box.width, box.height) > level ? .shape(box) : nil
  }

  private static func rule(along box: Box, thickness: Double) -> Rule? {
    if box.height <= thickness, box.width >= shortest {
      return Rule(.horizontal, at: box.midY, over: box.minX...box.maxX)
    }
    if box.width <= thickness, box.height >= shortest {
      return Rule(.vertical, at: box.midX, over: box.minY...box.maxY)
    }
    return nil
  }

  /// Whether all sides are level.
  static func isRectangle(_ points: [Point]) -> Bool {
    zip(points, points.dropFirst()).allSatisfy { min(abs($0.x - $1.x), abs($0.y - $1.y)) < level }
  }
}
