internal import OGIPageLayout

/// A point of a drawing.
struct Point: Hashable {
  var x: Double
  var y: Double
}

/// A transformation of a drawing, by SVG's `matrix(a, b, c, d, e, f)` (SVG 1.1, 7.4).
struct Transform {
  private let values: [Double]

  static let identity = Transform(values: [1, 0, 0, 1, 0, 0])

  private init(values: [Double]) { self.values = values }

  /// Reads `matrix(…)`; `nil` for anything else.
  init?(_ text: String) {
    guard text.hasPrefix("matrix("), text.hasSuffix(")") else { return nil }
    let values = text.dropFirst(7).dropLast().split { $0 == "," || $0 == " " }.compactMap { Double($0) }
    guard values.count == 6, values.allSatisfy(\.isFinite) else { return nil }
    self.values = values
  }

  func apply(_ point: Point) -> Point {
    Point(
      x: values[0] * point.x + values[2] * point.y + values[4],
      y: values[1] * point.x + values[3] * point.y + values[5])
  }

  /// This transformation, then another.
  func concatenated(to outer: Transform) -> Transform {
    let (a, b) = (values, outer.values)
    return Transform(values: [
      b[0] * a[0] + b[2] * a[1], b[1] * a[0] + b[3] * a[1], b[0] * a[2] + b[2] * a[3],
      b[1] * a[2] + b[3] * a[3], b[0] * a[4] + b[2] * a[5] + b[4], b[1] * a[4] + b[3] * a[5] + b[5],
    ])
  }
}

extension Box {
  /// The point in the middle.
  var middle: Point { Point(x: midX, y: midY) }

  /// Whether a point lies in the box.
  func contains(_ point: Point) -> Bool { contains(x: point.x, y: point.y) }

  /// The smallest box that holds all points; `nil` if there are none, or if they lie on no page.
  init?(around points: [Point]) {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    guard let minX = xs.min(), let minY = ys.min(), let maxX = xs.max(), let maxY = ys.max() else {
      return nil
    }
    self.init(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
  }
}
