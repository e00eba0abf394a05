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

  /// The place in the order of drawing that the next thing takes.
  private var order: Drawing.Order { Self.mostElements - rest }

  /// The drawing in an SVG; `nil` if it cannot be read.
  ///
  /// - Complexity: Linear in the bytes, and in what is drawn: a million elements at most.
  static func drawing(in svg: [UInt8]) -> Drawing? {
    guard let root = try? MarkupParser().xml(svg), root.name == "svg" else { return nil }
    var reader = DrawingReader(definitions: definitions(in: root))
    reader.drawing.size = root["viewBox"].flatMap(size)
    for element in root.elements { reader.draw(element, in: Surroundings()) }
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

  /// What the groups around an element say of it.
  private struct Surroundings {
    var transform = Transform.identity
    var depth = 0
    /// Whether it may leave to be seen what is beneath: it shows through holes such as letters, or is blended.
    var isSeeThrough = false
    /// What fills it; `nil` if it is no single colour.
    var colour: Colour? = .black
  }

  private mutating func draw(_ element: MarkupElement, in surroundings: Surroundings) {
    rest -= 1
    guard rest > 0, surroundings.depth < Self.deepest else { return }
    var inner = surroundings
    inner.depth += 1
    if let transform = element["transform"].flatMap(Transform.init) {
      inner.transform = transform.concatenated(to: surroundings.transform)
    }
    if let fill = element.paint("fill") { inner.colour = Colour(fill) }
    switch element.name {
    case "g":
      if addClip(of: element, under: inner.transform) || element.isBlended { inner.isSeeThrough = true }
      for element in element.elements { draw(element, in: inner) }
    case "path": addPath(element, in: inner)
    case "use": use(element, in: inner)
    case "image": addImage(element, in: element, under: inner.transform)
    // A stencil is painted through a mask.
    case "rect" where element["mask"] != nil: addImage(element, in: element, under: inner.transform)
    default: break
    }
  }

  private mutating func use(_ element: MarkupElement, in surroundings: Surroundings) {
    guard let definition = element["href"].flatMap({ definitions[$0] }) else { return }
    switch definition.name {
    case "symbol":
      let origin = Point(x: element.length("x") ?? 0, y: element.length("y") ?? 0)
      addMark(at: surroundings.transform.apply(origin), colour: surroundings.colour, isCharacter: true)
    case "image": addImage(definition, in: element, under: surroundings.transform)
    default: draw(definition, in: surroundings)
    }
  }

  private mutating func addMark(at point: Point, colour: Colour?, isCharacter: Bool = false) {
    drawing.marks.append(
      Drawing.Mark(point: point, colour: colour, order: order, isCharacter: isCharacter))
  }

  private mutating func addImage(
    _ image: MarkupElement, in element: MarkupElement, under transform: Transform
  ) {
    guard let width = image.length("width"), let height = image.length("height") else { return }
    let corners = [(0, 0), (width, 0), (width, height), (0, height)]
    guard let box = Box(around: corners.map { transform.apply(Point(x: $0, y: $1)) }) else { return }
    drawing.images.append(Drawing.Image(box: box, isOpaque: element["mask"] == nil, order: order))
  }

  /// Adds the marks of a group's clip, if it is none of rectangles: text that is filled with a pattern is a clip that the
  /// pattern is painted through. Says whether there were any.
  private mutating func addClip(of group: MarkupElement, under transform: Transform) -> Bool {
    guard let reference = group["clip-path"], reference.hasPrefix("url("), reference.hasSuffix(")"),
      let clip = definitions[String(reference.dropFirst(4).dropLast())]
    else { return false }
    let holes = clip.descendants("path").compactMap { $0["d"].flatMap(DrawnPath.init) }
      .flatMap { path in path.subpaths.filter { !path.isStraight || !PathFigure.isRectangle($0) } }
    for box in holes.compactMap({ Box(around: $0.map(transform.apply)) }) {
      addMark(at: Point(x: box.midX, y: box.midY), colour: nil)
    }
    return !holes.isEmpty
  }

  private mutating func addPath(_ element: MarkupElement, in surroundings: Surroundings) {
    guard let path = element["d"].flatMap(DrawnPath.init) else { return }
    let subpaths = path.subpaths.map { $0.map(surroundings.transform.apply) }
    let figures =
      path.isStraight
      ? subpaths.flatMap { PathFigure.figures(along: $0, isStroked: element.isStroked) }
      : subpaths.compactMap { Box(around: $0).map(PathFigure.shape) }
    for figure in figures {
      switch figure {
      case .rule(let rule): drawing.rules.append(rule)
      case .ground(let box):
        guard element.isOpaque, !surroundings.isSeeThrough else { continue }
        drawing.patches.append(Drawing.Patch(box: box, colour: surroundings.colour, order: order))
      case .shape(let box):
        drawing.shapes.append(box)
        addMark(at: Point(x: box.midX, y: box.midY), colour: element.isStroked ? nil : surroundings.colour)
      }
    }
  }
}

extension MarkupElement {
  /// Whether a path is drawn along, rather than filled.
  fileprivate var isStroked: Bool { paint("stroke").map { $0 != "none" } ?? false }

  /// Whether nothing shows through what is filled.
  fileprivate var isOpaque: Bool { !isBlended && paint("fill-opacity").map { Double($0) == 1 } ?? true }

  /// Whether it is mixed with what is beneath, as the colour of a text marker is.
  fileprivate var isBlended: Bool {
    self["mask"] != nil || self["filter"] != nil || paint("opacity") != nil || paint("mix-blend-mode") != nil
  }

  /// What an attribute, or the style as Cairo of before 1.17 has it, says of how something is painted.
  fileprivate func paint(_ name: String) -> Substring? {
    guard let style = self["style"] else { return self[name].map { $0[...] } }
    return style.split(separator: ";").lazy.map {
      $0.split(separator: ":", maxSplits: 1).map(\.trimmingBlanks)
    }
    .first { $0.count == 2 && $0[0] == name }?[1]
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmingBlanks: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? start.suffix(0)
  }
}
