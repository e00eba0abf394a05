/// A point of a drawing.
struct Point: Hashable {
  var x: Double
  var y: Double
}

/// Reads paths of SVG that are made of straight lines (SVG 1.1, 8.3), as Cairo writes them.
enum StraightPath {
  /// The points of each part of a path; `nil` if it has curves or is not understood.
  ///
  /// - Complexity: Linear in the text.
  static func subpaths(of path: String) -> [[Point]]? {
    var subpaths: [[Point]] = []
    var numbers: [Double] = []
    for word in path.split(whereSeparator: { $0 == " " || $0 == "," }) {
      switch word {
      case "M": subpaths.append([])
      case "L": continue
      case "Z":
        guard let start = subpaths.last?.first else { return nil }
        subpaths[subpaths.count - 1].append(start)
      default:
        guard let number = Double(word), number.isFinite, !subpaths.isEmpty else { return nil }
        numbers.append(number)
        if numbers.count == 2 {
          subpaths[subpaths.count - 1].append(Point(x: numbers[0], y: numbers[1]))
          numbers = []
        }
      }
    }
    return numbers.isEmpty ? subpaths : nil
  }
}

/// A transformation of a drawing, by SVG's `matrix(a, b, c, d, e, f)`.
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

extension Substring {
  /// Without the spaces around it.
  var trimmingBlanks: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? start.suffix(0)
  }
}
