extension StyleEffect {
  /// The properties that say something of text.
  static let properties = Set(readings.keys)

  /// What a value in lower case says; `nil` for one that CSS does not know, which says nothing.
  init?(property: String, value: Substring) {
    guard let effect = Self.readings[property]?(value) else { return nil }
    self = effect
  }

  private static let readings: [String: @Sendable (Substring) -> StyleEffect?] = [
    // One that is not known here is not `none`.
    "display": { .display(displays[$0] ?? .inline) },
    "mso-hide": { .officeHiding($0 == "all") },
    "visibility": { visibilities[$0].map { .visibility($0) } },
    "opacity": { value in StyleLength(value).map { .transparency($0.number <= 0) } },
    "text-decoration": { .strike($0.contains("line-through")) },
    "text-decoration-line": { .strike($0.contains("line-through")) },
    "font-size": { size($0).map { .size($0) } },
    // The size is the only length, before that of the line.
    "font": { value in
      value.split(separator: " ").lazy.compactMap { size($0.prefix { $0 != "/" }) }.first.map { .size($0) }
    },
    "-webkit-text-fill-color": { StyleColor($0).map { .color($0) } },
    "content-visibility": { .transform($0 == "hidden", isToNothing: $0 == "hidden") },
    "color": { StyleColor($0).map { .color($0) } },
    "background": { .background(color(ofBackground: $0)) },
    "background-color": { .background(color(ofBackground: $0)) },
    "white-space": { .blanks(areKept: $0.hasPrefix("pre")) },
    "vertical-align": { .rise(rise($0)) },
    "position": { positions[$0].map { .position($0) } },
    "top": { .top(length($0)) },
    "bottom": { .bottom(length($0)) },
    "left": { .left(length($0)) },
    "right": { .right(length($0)) },
    "text-indent": { .textIndent(length($0)) },
    "padding-left": { .padding(length($0)) },
    "padding-right": { .paddingBehind(length($0)) },
    "margin-left": { .margin(length($0)) },
    "margin-right": { .marginBehind(length($0)) },
    "padding": { .paddingBehind(sides($0)) },
    "margin": { .marginBehind(sides($0)) },
    "padding-inline": { .paddingBehind(length($0)) },
    "margin-inline": { .marginBehind(length($0)) },
    "padding-inline-start": { .paddingBehind(length($0)) },
    "padding-inline-end": { .paddingBehind(length($0)) },
    "margin-inline-start": { .marginBehind(length($0)) },
    "margin-inline-end": { .marginBehind(length($0)) },
    "inset": { .left(longest($0)) },
    "border": { .border(longest($0)) },
    "border-left": { .border(longest($0)) },
    "border-right": { .border(longest($0)) },
    "letter-spacing": { .letterSpacing(length($0)) },
    "float": { .float(["left", "right", "inline-start", "inline-end"].contains($0)) },
    "flex-direction": { .reversal($0.contains("reverse")) },
    "flex-flow": { .reversal($0.contains("reverse")) },
    "order": { value in StyleLength(value).map { .order($0.number != 0) } },
    "writing-mode": { value in .order(["vertical", "sideways", "tb"].contains(where: value.hasPrefix)) },
    "unicode-bidi": { .direction($0.contains("override")) },
    "transform": { .transform($0 != "none", isToNothing: scalesToNothing($0)) },
    "-webkit-transform": { .transform($0 != "none", isToNothing: scalesToNothing($0)) },
    "translate": { .transform($0 != "none", isToNothing: false) },
    "rotate": { .transform($0 != "none", isToNothing: false) },
    "scale": { .transform($0 != "none", isToNothing: $0 == "0") },
    "clip": { .clip(isToNothing: clipsAll($0)) },
    "clip-path": { .clipPath($0 != "none") },
    "overflow": { .overflow(isHidden: $0.contains("hidden") || $0.contains("clip")) },
    "width": { .width(isNone: isNoRoom($0)) },
    "max-width": { .width(isNone: isNoRoom($0)) },
    "height": { .height(isNone: isNoRoom($0)) },
    "max-height": { .height(isNone: isNoRoom($0)) },
    "content": { .writtenText(hasDigits: writesDigits($0)) },
  ]

  private static let displays: [Substring: Display] = [
    "none": .none, "inline": .inline, "contents": .inline, "block": .block, "flow-root": .block,
    "list-item": .block,
    "table": .tablePart, "table-row": .tablePart, "table-cell": .tablePart, "table-caption": .block,
    "table-row-group": .tablePart, "table-header-group": .tablePart, "table-footer-group": .tablePart,
    "table-column": .none, "table-column-group": .none,
    "inline-block": .apart, "inline-table": .apart,
    "flex": .container(isInline: false), "grid": .container(isInline: false),
    "-webkit-box": .container(isInline: false),
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

  /// The greater length of those on the left and on the right, of as many sides as CSS lets a value leave out.
  private static func sides(_ value: Substring) -> Double {
    let lengths = value.split(separator: " ").map(length)
    return lengths.count < 2 ? lengths.first ?? 0 : max(lengths[1], lengths.count > 3 ? lengths[3] : 0)
  }

  /// How large text is; `nil` for what is no size, or a part of the parent's.
  private static func size(_ value: Substring) -> TextSize? {
    guard let length = StyleLength(value) else { return sizes.contains(value) ? .readable : nil }
    if length.number == 0 { return TextSize.none }
    if abs(length.characters) < leastSize, length.isKnown { return .tiny }
    return length.isRelative ? nil : .readable
  }

  /// In characters of medium size, by judgement: 3 pixels.
  private static let leastSize = 0.19

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

  private static func scalesToNothing(_ value: Substring) -> Bool {
    ["scale(0)", "scale(0,0)", "scale(0, 0)", "scalex(0)", "scaley(0)"].contains(value)
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

  /// Whether the text that a sheet writes has digits, or is not known to have none.
  private static func writesDigits(_ value: Substring) -> Bool {
    var scanner = SelectorScanner(value)
    guard value.first == "\"" || value.first == "'" else {
      return value.contains("(") && !value.hasPrefix("url(")
    }
    guard let text = scanner.value() else { return false }
    return text.holdsDigits || scanner.next != nil && value.contains("(")
  }
}
