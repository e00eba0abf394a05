extension StyleEffect {
  /// The properties that say something of text.
  static let properties = Set(readings.keys)

  /// What a value in lower case says; `nil` for one that CSS does not know, which says nothing.
  init?(property: String, value: Substring) {
    guard let effect = Self.readings[property]?(value) else { return nil }
    self = effect
  }

  private static let readings: [String: @Sendable (Substring) -> StyleEffect?] = [
    "display": { displays[$0].map { .display($0) } },
    "mso-hide": { .officeHiding($0 == "all") },
    "visibility": { visibilities[$0].map { .visibility($0) } },
    "opacity": { value in StyleLength(value).map { .transparency($0.number <= leastOpacity) } },
    "text-decoration": { strikes($0).map { .strike($0) } },
    "text-decoration-line": { strikes($0).map { .strike($0) } },
    "font-size": { size($0).map { .size($0) } },
    // The size is the only length, before that of the line.
    "font": { value in
      value.split(separator: " ").lazy.compactMap { size($0.prefix { $0 != "/" }) }.first.map { .size($0) }
    },
    "-webkit-text-fill-color": { StyleColor($0).map { .color($0) } },
    "color": { StyleColor($0).map { .color($0) } },
    "background": { .background(color(ofBackground: $0)) },
    "background-color": { .background(color(ofBackground: $0)) },
    "background-image": { $0 == "none" ? nil : .background(nil) },
    "animation": { .animation($0 != "none") },
    "animation-name": { .animation($0 != "none") },
    "white-space": { .blanks(areKept: $0.hasPrefix("pre")) },
    "vertical-align": { .rise(rise($0)) },
    "position": { positions[$0].map { .position($0) } },
    "top": { .top(length($0)) },
    "bottom": { .bottom(length($0)) },
    "left": { .left(length($0)) },
    "right": { .right(length($0)) },
    "text-indent": { .textIndent(length($0)) },
    "padding-left": { .padding(before: length($0), behind: nil) },
    "padding-inline-start": { .padding(before: length($0), behind: nil) },
    "padding-right": { .padding(before: nil, behind: length($0)) },
    "padding-inline-end": { .padding(before: nil, behind: length($0)) },
    "padding": { .padding(before: sides($0).before, behind: sides($0).behind) },
    "padding-inline": { .padding(before: pair($0).before, behind: pair($0).behind) },
    "margin-left": { .margin(before: length($0), behind: nil) },
    "margin-inline-start": { .margin(before: length($0), behind: nil) },
    "margin-right": { .margin(before: nil, behind: length($0)) },
    "margin-inline-end": { .margin(before: nil, behind: length($0)) },
    "margin": { .margin(before: sides($0).before, behind: sides($0).behind) },
    "margin-inline": { .margin(before: pair($0).before, behind: pair($0).behind) },
    "inset": { value in sides(value).before.map { .left($0) } },
    "border": { .border(longest($0)) },
    "border-left": { .border(longest($0)) },
    "border-right": { .border(longest($0)) },
    "letter-spacing": { .letterSpacing(length($0)) },
    "float": { .float(["left", "right", "inline-start", "inline-end"].contains($0)) },
    "flex-direction": { .reversal($0.contains("reverse")) },
    "flex-flow": { .reversal($0.contains("reverse")) },
    "unicode-bidi": { .directionOverride($0.contains("override")) },
    "direction": { .rightToLeft($0 == "rtl") },
    "transform": { .transform(StyleTransform($0)) },
    "-webkit-transform": { .transform(StyleTransform($0)) },
    "clip": { .clip(isToNothing: clipsAll($0)) },
    "clip-path": { .clipPath($0 != "none" && !$0.hasPrefix("inset(0")) },
    "overflow": {
      .overflow(isHidden: $0.split(separator: " ").allSatisfy { $0 == "hidden" || $0 == "clip" })
    },
    "width": { .width(extent($0)) },
    "max-width": { isNoRoom($0) ? .width(.none) : nil },
    "height": { .height(extent($0)) },
    "max-height": { isNoRoom($0) ? .height(.none) : nil },
    "min-width": { .room(!isNoRoom($0)) },
    "min-height": { .room(!isNoRoom($0)) },
    "padding-top": { .room(!isNoRoom($0)) },
    "padding-bottom": { .room(!isNoRoom($0)) },
    "flex": { .room(!$0.hasPrefix("0") && $0 != "none" && $0 != "initial") },
    "flex-grow": { .room($0 != "0") },
    "background-clip": { .backgroundInText($0 == "text") },
    "-webkit-background-clip": { .backgroundInText($0 == "text") },
    "content": { .writtenText(writtenText($0)) },
  ]

  private static let displays: [Substring: Display] = [
    "none": .none, "inline": .inline, "contents": .inline, "initial": .inline, "ruby": .inline,
    "math": .inline,
    "run-in": .inline, "block": .block, "flow-root": .block,
    "list-item": .block,
    "table": .tablePart, "table-row": .tablePart, "table-cell": .tablePart, "table-caption": .block,
    "table-row-group": .tablePart, "table-header-group": .tablePart, "table-footer-group": .tablePart,
    "table-column": .none, "table-column-group": .none,
    "inline-block": .apart, "inline-table": .apart,
    "flex": .container(isInline: false), "grid": .container(isInline: false), "-webkit-box": .block,
    "-webkit-flex": .container(isInline: false), "inline-flex": .container(isInline: true),
    "inline-grid": .container(isInline: true),
  ]

  private static let visibilities: [Substring: Visibility] = [
    "visible": .visible, "hidden": .hidden, "collapse": .collapsed,
  ]

  private static let positions: [Substring: Position] = [
    "static": .ofText, "sticky": .ofText, "relative": .relative, "absolute": .free, "fixed": .free,
  ]

  private static func length(_ value: Substring) -> Double { StyleLength(value)?.characters ?? 0 }

  /// The longest length of a list.
  private static func longest(_ value: Substring) -> Double {
    value.split(separator: " ").reduce(0) { max($0, abs(length($1))) }
  }

  /// The lengths on the left and on the right, of as many sides as CSS lets a value leave out.
  private static func sides(_ value: Substring) -> Sides {
    let lengths = value.split(separator: " ").prefix(4).map(length)
    guard lengths.count > 1 else { return (lengths.first, lengths.first) }
    return (before: lengths.count > 3 ? lengths[3] : lengths[1], behind: lengths[1])
  }

  /// The lengths before and behind the text.
  private static func pair(_ value: Substring) -> Sides {
    let lengths = value.split(separator: " ").map(length)
    return (before: lengths.first, behind: lengths.last)
  }

  /// Whether a line goes through text; `nil` for what CSS does not know.
  private static func strikes(_ value: Substring) -> Bool? {
    let words = value.split(separator: " ")
    return words.contains(where: decorations.contains) ? words.contains("line-through") : nil
  }

  private static let decorations: Set<Substring> = [
    "none", "underline", "overline", "line-through", "blink", "inherit", "initial", "unset",
  ]

  /// How large text is; `nil` for what is no size, or a part of the parent's.
  private static func size(_ value: Substring) -> TextSize? {
    guard let length = StyleLength(value) else { return sizes.contains(value) ? .readable : nil }
    if length.number == 0 { return TextSize.none }
    guard !length.isRelative else { return abs(length.characters) < leastShare ? .tiny : nil }
    return abs(length.characters) < leastSize && length.isKnown && !length.isOfPage ? .tiny : .readable
  }

  /// In characters of medium size, by judgement: 3 pixels.
  private static let leastSize = 0.19
  /// In shares of the size around, and of what can be seen, by judgement.
  private static let leastShare = 0.1
  private static let leastOpacity = 0.05

  /// CSS Fonts 3, 3.5.
  private static let sizes: Set<Substring> = [
    "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large",
  ]

  /// How far `super` and `sub` move text is the browser's choice (CSS 2.2, 10.8.1): a third and a fifth are Chromium's.
  private static func rise(_ value: Substring) -> Double {
    switch value {
    case "super": 1 / 3
    case "sub": -1 / 5
    default: length(value)
    }
  }

  /// The colour, if there is nothing but one.
  private static func color(ofBackground value: Substring) -> StyleColor? {
    StyleColor(value).flatMap { $0 == .transparent ? nil : $0 }
  }

  /// Whether a rectangle leaves a pixel at most: its edges are at most so far from the corner.
  private static func clipsAll(_ value: Substring) -> Bool {
    guard value.hasPrefix("rect("), value.hasSuffix(")") else { return false }
    let edges = value.dropFirst("rect(".count).dropLast().split { $0 == "," || $0 == " " }
    return edges.count == 4 && edges.allSatisfy(isNoRoom)
  }

  /// Whether a length is a pixel at most.
  private static func isNoRoom(_ value: Substring) -> Bool {
    StyleLength(value).map {
      $0.number == 0 || $0.isKnown && !$0.isRelative && (0...1.0 / 16).contains($0.characters)
    } ?? false
  }

  private static func extent(_ value: Substring) -> Extent {
    if isNoRoom(value) { return .none }
    return StyleLength(value) == nil ? .ofContent : .fixed
  }

  /// What `content` writes: strings, attributes, and what is not known, as a counter.
  private static func writtenText(_ value: Substring) -> WrittenText {
    var scanner = SelectorScanner(value)
    var written = WrittenText()
    while scanner.next != nil {
      if scanner.skipBlanks() { continue }
      guard let part = scanner.value() else { break }
      if !scanner.take("(") {
        written.isOfNumber = written.isOfNumber || part.isOfNumber
      } else if let argument = scanner.argument() {
        if part == "attr" {
          written.attributes.append(String(argument.trimmingBlanks))
        } else if part != "url" {
          written.isOfNumber = true
        }
      }
    }
    return written
  }
}

extension String {
  /// Whether the text may be a part of a number that it stands beside.
  var isOfNumber: Bool {
    holdsDigits || unicodeScalars.contains { ".．,，%％‰-−–+".unicodeScalars.contains($0) }
      || unicodeScalars.contains { $0.properties.isIdeographic && $0.properties.numericType != nil }
  }
}
