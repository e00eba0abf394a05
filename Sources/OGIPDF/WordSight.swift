internal import OGIDocuments
internal import OGIPageLayout

/// What can be seen of a word: the characters that nothing is painted over, and whose colour is not that of their ground.
struct WordSight {
  private let box: Box
  private let slack: Double
  /// The mark that is drawn last.
  private let last: Drawing.Mark
  /// The patches at the height of the word's middle, in the order in which they are drawn.
  private let patches: [Drawing.Patch]
  /// Whether it stands on an image or a shape, on which all colours can be seen.
  private let isOnPicture: Bool

  /// The most patches above or beneath a word that are looked at: a report's page has some 500 grounds of cells in all.
  private static let mostPatches = 4_096
  /// The most of them that may be at the word itself.
  private static let mostPatchesAtWord = 64
  /// The most shapes that are looked at for what a word stands on.
  private static let mostShapes = 1_000
  /// The most characters that are looked at.
  private static let mostCharacters = 64
  /// How far from each other in heights of the box what is drawn may be that is one character, drawn twice for a shadow: less
  /// than a hyphen is wide.
  private static let farthestShadow = 0.12
  /// How far from each other the base lines of a word's characters may be.
  private static let farthestLine = 0.25

  /// - Parameters:
  ///   - box: The word's box.
  ///   - slack: How far outside of it its characters may be drawn, and others inside.
  ///   - mark: The mark of it that is drawn last.
  /// - Complexity: Linear in 4,096 patches and 1,000 images and shapes at most.
  init(of box: Box, slack: Double, in drawing: Drawing, at mark: Drawing.Mark) {
    (self.box, self.slack, last) = (box, slack, mark)
    let all = drawing.patches
    let above = all.partitioningIndex { $0.order > mark.order }
    patches = (all[..<above].suffix(Self.mostPatches) + all[above...].prefix(Self.mostPatches))
      .filter {
        $0.box.minX < box.maxX && box.minX < $0.box.maxX && $0.box.minY <= box.midY && box.midY <= $0.box.maxY
      }
      .suffix(Self.mostPatchesAtWord)
    isOnPicture =
      drawing.images.contains { $0.box.contains(box.middle) }
      || drawing.shapes.prefix(Self.mostShapes).contains { $0.contains(box) }
  }

  /// Whether all of the word can be seen.
  ///
  /// - Parameter marks: The marks in the box, and those close to it.
  func isWhole(drawnBy marks: [Drawing.Mark]) -> Bool {
    let characters = characters(among: marks)
    guard !characters.isEmpty else { return isSeen(last, in: box) }
    let ends = characters.dropFirst().map(\.point.x) + [box.maxX]
    var seen: [Double] = []
    var unseen: [Double] = []
    for (mark, end) in zip(characters, ends) {
      if isSeen(mark, in: room(from: mark.point.x, to: end)) {
        seen.append(mark.point.x)
      } else {
        unseen.append(mark.point.x)
      }
    }
    return unseen.allSatisfy { x in seen.contains { abs($0 - x) < Self.farthestShadow * box.height } }
  }

  /// The characters of the word itself, from left to right: those on its base line that begin in its box.
  private func characters(among marks: [Drawing.Mark]) -> [Drawing.Mark] {
    let inside = marks.filter {
      $0.isCharacter && box.contains($0.point) && $0.point.x < box.maxX - slack
    }
    guard let line = inside.max(by: { $0.order < $1.order })?.point.y else { return [] }
    return inside.filter { abs($0.point.y - line) < Self.farthestLine * box.height }
      .prefix(Self.mostCharacters).sorted { $0.point.x < $1.point.x }
  }

  /// The room of a character; of one that has none, as it is drawn again or the word does not run across, the word's.
  private func room(from minX: Double, to maxX: Double) -> Box {
    guard maxX - minX > 2 * slack else { return box }
    return Box(minX: minX, minY: box.minY, maxX: maxX, maxY: box.maxY) ?? box
  }

  private func isSeen(_ mark: Drawing.Mark, in room: Box) -> Bool {
    let isCovered = patches.contains { patch in
      patch.order > mark.order && min(patch.box.maxX, room.maxX) - max(patch.box.minX, room.minX) > slack
    }
    return !isCovered && (isOnPicture || !isLost(mark, at: room.middle))
  }

  /// Whether a mark has the colour of the paper, or of the patch that it stands on.
  private func isLost(_ mark: Drawing.Mark, at point: Point) -> Bool {
    let ground = patches.last { $0.order < mark.order && $0.box.contains(point) }
    guard let colour = mark.colour, let groundColour = ground.map(\.colour) ?? .white else { return false }
    return colour.isLost(on: groundColour)
  }
}
