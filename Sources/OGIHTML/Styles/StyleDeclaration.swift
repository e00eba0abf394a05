/// What a declaration of CSS says of text, if it says whether, where and how the text shows.
struct StyleDeclaration {
  let effect: StyleEffect
  let isImportant: Bool

  /// Whether it says which text the sheet itself writes, before or behind an element's.
  var isForWrittenText: Bool { if case .writtenText = effect { true } else { false } }

  /// The declarations of a `style` attribute.
  ///
  /// - Complexity: Linear in the attribute.
  static func attribute(_ text: String) -> [StyleDeclaration] {
    var scanner = StyleScanner(text)
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
  init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let property = text[..<colon].trimmingBlanks.lowercased()
    guard StyleEffect.properties.contains(property) else { return nil }
    let parts = text[colon...].dropFirst().lowercased().split(separator: "!", maxSplits: 1)
    let value = parts.first?.trimmingBlanks ?? ""
    isImportant = parts.count > 1 && parts[1].trimmingBlanks == "important"
    // What else stands behind the mark makes it no declaration, and so does a mark for a browser of old.
    guard parts.count < 2 || isImportant, property == "content" || !value.utf8.contains(UInt8(ascii: "\\")),
      let effect = StyleEffect(property: property, value: value)
    else {
      return nil
    }
    self.effect = effect
  }
}
