/// A rectangle on a page, in the page's units from its top left corner; `y` grows downwards.
package struct Box: Hashable, Sendable {
  package private(set) var minX: Double
  package private(set) var minY: Double
  package private(set) var maxX: Double
  package private(set) var maxY: Double

  /// How far from a page's corner anything stands: PDF's pages reach 14,400 points (ISO 32000-1, annex C), JPEG's images
  /// 65,535 pixels. What is farther, infinite or no number comes of broken files.
  private static let farthest = 1_000_000.0

  /// Creates a box from the edges that a source gives, in whatever order; `nil` if they lie on no page.
  package init?(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    guard [minX, minY, maxX, maxY].allSatisfy({ abs($0) <= Self.farthest }) else { return nil }
    self.init(x: min(minX, maxX)...max(minX, maxX), y: min(minY, maxY)...max(minY, maxY))
  }

  /// Creates a box from the room that it takes in each direction.
  init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
    (minX, maxX) = (x.lowerBound, x.upperBound)
    (minY, maxY) = (y.lowerBound, y.upperBound)
  }

  package var width: Double { maxX - minX }
  package var height: Double { maxY - minY }
  package var midX: Double { (minX + maxX) / 2 }
  package var midY: Double { (minY + maxY) / 2 }

  /// The smallest box that holds both.
  package func union(_ other: Box) -> Box {
    Box(
      x: min(minX, other.minX)...max(maxX, other.maxX), y: min(minY, other.minY)...max(maxY, other.maxY))
  }

  /// The box with as much more room on each side.
  package func grown(by length: Double) -> Box {
    Box(x: minX - length...maxX + length, y: minY - length...maxY + length)
  }

  /// Whether another box lies in this one.
  package func contains(_ other: Box) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  /// Whether a point lies in the box.
  package func contains(x: Double, y: Double) -> Bool { minX <= x && x <= maxX && minY <= y && y <= maxY }

  /// The box around another middle.
  func moved(toX x: Double, y: Double) -> Box {
    Box(x: x - width / 2...x + width / 2, y: y - height / 2...y + height / 2)
  }
}

extension Sequence<Box> {
  /// The smallest box that holds all; `nil` if there are none.
  package var union: Box? { reduce(nil) { $0?.union($1) ?? $1 } }
}
