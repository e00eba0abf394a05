internal import OGIMarkup
internal import OGIPageLayout

/// Reads the drawing of a page that `pdftocairo -svg` makes.
///
/// Cairo refers to glyphs, images and groups that it defined before, and draws text that cannot be had as glyphs by paths.
struct DrawingReader {
  private var drawing = Drawing()
  private let definitions: [String: MarkupElement]
  /// How many elements may still be drawn: groups may be drawn more than once.
  private var rest = mostElements

  /// The most elements that a drawing has, and how deep groups lie in each other. A report's page has some 2,000, and five.
  private static let mostElements = 1_000_000
  private static let deepest = 64

  /// The drawing in an SVG; `nil` if it cannot be read.
  ///
  /// - Complexity: Linear in the bytes, and in what is drawn: a million elements at most.
  static func drawing(in svg: [UInt8]) -> Drawing? {
    guard let root = try? MarkupParser().xml(svg), root.name == "svg" else { return nil }
    var reader = DrawingReader(definitions: definitions(in: root))
    reader.drawing.size = root["viewBox"].flatMap(size)
    for element in root.elements { reader.draw(element, under: .identity, depth: 0) }
    return reader.rest > 0 ? reader.drawing : nil
  }

  private init(definitions: [String: MarkupElement]) { self.definitions = definitions }

  /// What is defined for use, by its reference.
  private static func definitions(in root: MarkupElement) -> [String: MarkupElement] {
    var definitions: [String: MarkupElement] = [:]
    for element in root.descendants("defs").flatMap(\.elements) {
      // Glyphs lie together in a group.
      for element in [element] + element.elements {
        if let id = element["id"] { definitions["#" + id] = element }
      }
    }
    return definitions
  }

  /// The size in a `viewBox`.
  private static func size(_ viewBox: String) -> (width: Double, height: Double)? {
    let numbers = viewBox.split(separator: " ").compactMap { Double($0) }.filter(\.isFinite)
    return numbers.count == 4 ? (numbers[2], numbers[3]) : nil
  }

  private mutating func draw(_ element: MarkupElement, under transform: Transform, depth: Int) {
    rest -= 1
    guard rest > 0, depth < Self.deepest else { return }
    let transform = element["transform"].flatMap(Transform.init)?.concatenated(to: transform) ?? transform
    switch element.name {
    case "g":
      addClip(of: element, under: transform)
      for element in element.elements { draw(element, under: transform, depth: depth + 1) }
    case "path": addPath(element, under: transform)
    case "use": use(element, under: transform, depth: depth)
    case "image": addImage(element, in: element, under: transform)
    // A stencil is painted through a mask.
    case "rect" where element["mask"] != nil: addImage(element, in: element, under: transform)
    default: break
    }
  }

  private mutating func use(_ element: MarkupElement, under transform: Transform, depth: Int) {
    guard let definition = element["href"].flatMap({ definitions[$0] }) else { return }
    switch definition.name {
    case "symbol":
      let origin = Point(x: element.length("x") ?? 0, y: element.length("y") ?? 0)
      addMark(at: transform.apply(origin))
    case "image": addImage(definition, in: element, under: transform)
    default: draw(definition, under: transform, depth: depth + 1)
    }
  }

  private mutating func addMark(at point: Point) {
    drawing.marks.append(Drawing.Mark(point: point, imageCount: drawing.images.count))
  }

  private mutating func addImage(
    _ image: MarkupElement, in element: MarkupElement, under transform: Transform
  ) {
    guard let width = image.length("width"), let height = image.length("height") else { return }
    let corners = [(0, 0), (width, 0), (width, height), (0, height)]
    guard let box = Box(around: corners.map { transform.apply(Point(x: $0, y: $1)) }) else { return }
    drawing.images.append(Drawing.Image(box: box, isOpaque: element["mask"] == nil))
  }

  /// Text that is filled with a pattern is a clip that the pattern is painted through.
  private mutating func addClip(of group: MarkupElement, under transform: Transform) {
    guard let reference = group["clip-path"], reference.hasPrefix("url("), reference.hasSuffix(")"),
      let clip = definitions[String(reference.dropFirst(4).dropLast())]
    else { return }
    for path in clip.descendants("path").compactMap({ $0["d"].flatMap(DrawnPath.init) })
    where !path.isStraight {
      for points in path.subpaths {
        guard let box = Box(around: points.map(transform.apply)) else { continue }
        addMark(at: Point(x: box.midX, y: box.midY))
      }
    }
  }

  private mutating func addPath(_ element: MarkupElement, under transform: Transform) {
    guard let path = element["d"].flatMap(DrawnPath.init) else { return }
    let subpaths = path.subpaths.map { $0.map(transform.apply) }
    let figures =
      path.isStraight
      ? subpaths.flatMap { PathFigure.figures(along: $0, isStroked: element.isStroked) }
      : subpaths.compactMap { Box(around: $0).map(PathFigure.shape) }
    for figure in figures {
      switch figure {
      case .rule(let rule): drawing.rules.append(rule)
      case .shape(let box):
        drawing.shapes.append(box)
        addMark(at: Point(x: box.midX, y: box.midY))
      }
    }
  }
}

extension MarkupElement {
  /// Whether a path is drawn along, rather than filled.
  fileprivate var isStroked: Bool {
    guard let style = self["style"] else { return self["stroke"].map { $0 != "none" } ?? false }
    return style.split(separator: ";").contains { part in
      let pair = part.split(separator: ":", maxSplits: 1).map { $0.trimmingBlanks }
      return pair.count == 2 && pair[0] == "stroke" && pair[1] != "none"
    }
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmingBlanks: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? start.suffix(0)
  }
}
