/// Texts by language code, with placeholders in braces.
struct MessageTemplate {
  let texts: [String: String]

  /// The texts with what was found in place of the placeholders.
  ///
  /// - Parameter values: What stands for each placeholder, by language code; one for all languages has the code "".
  func filled(_ values: [String: [String: String]]) -> [String: String] {
    texts.reduce(into: [:]) { messages, text in
      let parts = text.value.split(separator: "{", omittingEmptySubsequences: false)
      let filled = parts.dropFirst().map { part in
        let name = String(part.prefix { $0 != "}" })
        let value = values[name].flatMap { $0[text.key] ?? $0[""] } ?? ""
        return value + part.dropFirst(name.count + 1)
      }
      messages[text.key] = (parts.first.map(String.init) ?? "") + filled.joined()
    }
  }
}
