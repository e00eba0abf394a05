/// A path of SVG as Cairo writes it: lines and curves between absolute points (SVG 1.1, 8.3).
struct DrawnPath {
  /// The points of each part; those that steer a curve are among them.
  let subpaths: [[Point]]
  /// Whether it has no curves.
  let isStraight: Bool

  /// Reads a path; `nil` if it is not understood.
  ///
  /// - Complexity: Linear in the text.
  init?(_ text: String) {
    var subpaths: [[Point]] = []
    var isStraight = true
    var numbers: [Double] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      switch word {
      case "M": subpaths.append([])
      case "L": continue
      case "C": isStraight = false
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
    guard numbers.isEmpty else { return nil }
    (self.subpaths, self.isStraight) = (subpaths, isStraight)
  }
}
