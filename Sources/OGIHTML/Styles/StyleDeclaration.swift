/// What a declaration of CSS says of text, if it says whether, where and how the text shows.
struct StyleDeclaration {
  let effect: Effect
  let isImportant: Bool

  enum Effect {
    /// `display`, and Office's `mso-hide`.
    case display(isNone: Bool), officeHiding(Bool)
    case visibility(Visibility)
    /// `text-decoration`.
    case strike(Bool)
    /// `font-size`, but for one that is a part of the parent's.
    case size(isZero: Bool)
    /// `white-space`.
    case blanks(areKept: Bool)
    /// `vertical-align`: how far text is raised, in its own size; less than 0 is lowered.
    case rise(Double)
    /// `position`, and with it `top` and `bottom`.
    case position(isRelative: Bool)
    case top(Double), bottom(Double)
    /// `text-indent`, `padding-left`, `margin-left`, in characters.
    case textIndent(Double), padding(Double), margin(Double)
  }

  enum Visibility {
    case visible, hidden
    /// Of a row: it is not there. Of all else: hidden.
    case collapsed
  }

  /// The declarations of a `style` attribute.
  ///
  /// - Complexity: Linear in the attribute.
  static func attribute(_ text: String) -> [StyleDeclaration] {
    var scanner = StyleScanner(text)
    return block(in: &scanner)
  }

  /// The declarations up to the end of a block, or of all.
  ///
  /// - Complexity: Linear in the text.
  static func block(in scanner: inout StyleScanner) -> [StyleDeclaration] {
    var declarations: [StyleDeclaration] = []
    var end: UInt8?
    repeat {
      let part = scanner.text { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "}") }
      if let declaration = StyleDeclaration(part.text) { declarations.append(declaration) }
      end = part.end
    } while end == UInt8(ascii: ";")
    return declarations
  }

  /// The declaration of a property; `nil` if it says nothing that matters here.
  private init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let property = text[..<colon].trimmingBlanks
    guard Self.properties.contains(property) else { return nil }
    let parts = text[colon...].dropFirst().split(separator: "!", maxSplits: 1)
    let value = parts.first?.trimmingBlanks ?? ""
    isImportant = parts.count > 1 && parts[1].trimmingBlanks == "important"
    // What else stands behind the mark makes it no declaration.
    guard parts.count < 2 || isImportant, let effect = Effect(property: property, value: value) else {
      return nil
    }
    self.effect = effect
  }

  private static let properties: Set<Substring> = [
    "display", "mso-hide", "visibility", "text-decoration", "text-decoration-line", "font-size", "font",
    "white-space", "vertical-align", "position", "top", "bottom", "text-indent",
    "padding-left", "margin-left",
  ]
}

extension StyleDeclaration.Effect {
  /// What a value says; `nil` for one that CSS does not know, which says nothing.
  fileprivate init?(property: Substring, value: Substring) {
    switch property {
    case "display": self = .display(isNone: value == "none")
    case "mso-hide": self = .officeHiding(value == "all")
    case "visibility":
      guard let visibility = Self.visibilities[value] else { return nil }
      self = .visibility(visibility)
    case "text-decoration", "text-decoration-line": self = .strike(value.contains("line-through"))
    case "font-size":
      guard let isZero = Self.isZeroSize(value) else { return nil }
      self = .size(isZero: isZero)
    case "font":
      // The size is the only length, before that of the line.
      let sizes = value.split(separator: " ").compactMap { Self.isZeroSize($0.prefix { $0 != "/" }) }
      guard let isZero = sizes.first else { return nil }
      self = .size(isZero: isZero)
    case "white-space": self = .blanks(areKept: value.hasPrefix("pre"))
    case "vertical-align": self = .rise(Self.rise(value))
    case "position": self = .position(isRelative: value == "relative")
    case "top": self = .top(StyleLength(value)?.characters ?? 0)
    case "bottom": self = .bottom(StyleLength(value)?.characters ?? 0)
    case "text-indent": self = .textIndent(StyleLength(value)?.characters ?? 0)
    case "padding-left": self = .padding(StyleLength(value)?.characters ?? 0)
    case "margin-left": self = .margin(StyleLength(value)?.characters ?? 0)
    default: return nil
    }
  }

  private static let visibilities: [Substring: StyleDeclaration.Visibility] = [
    "visible": .visible, "hidden": .hidden, "collapse": .collapsed,
  ]

  /// Whether a size is none; `nil` for what is no size, or a part of the parent's.
  private static func isZeroSize(_ value: Substring) -> Bool? {
    guard let length = StyleLength(value) else { return sizes.contains(value) ? false : nil }
    if length.number == 0 { return true }
    return length.isRelative ? nil : false
  }

  /// CSS Fonts 3, 3.5.
  private static let sizes: Set<Substring> = [
    "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large",
  ]

  /// How far `super` and `sub` move text is the browser's choice (CSS 2.2, 10.8.1): a third and a fifth are Chromium's.
  private static func rise(_ value: Substring) -> Double {
    switch value {
    case "super": 1 / 3
    case "sub": -1 / 5
    default: StyleLength(value)?.characters ?? 0
    }
  }
}
