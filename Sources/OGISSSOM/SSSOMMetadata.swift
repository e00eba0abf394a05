/// The metadata of a set, as far as it is texts and lists of texts.
struct SSSOMMetadata {
  /// The set, without mappings.
  private(set) var set = SSSOMMappingSet(id: "", license: "")
  /// The key that the indented lines belong to.
  private var key = ""

  /// Reads the lines of a metadata block, each with its `#`.
  init(_ lines: [String]) {
    for line in lines { read(line.drop { $0 == "#" }) }
  }

  private mutating func read(_ line: Substring) {
    let text = SSSOMScalar.trimmed(line)
    if text.hasPrefix("- ") {
      add(SSSOMScalar.text(of: text.dropFirst(2)))
      return
    }
    guard let (name, value) = Self.entry(text) else { return }
    // Some writers put a blank between the mark and the text.
    if line.hasPrefix("  ") {
      if key == "curie_map", !value.isEmpty { set.prefixes[name] = value }
      return
    }
    key = name
    if !value.isEmpty { state(value) }
  }

  private static func entry(_ text: Substring) -> (name: String, value: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return (
      SSSOMScalar.text(of: text[..<colon]), SSSOMScalar.text(of: text[text.index(after: colon)...])
    )
  }

  private mutating func state(_ value: String) {
    switch key {
    case "mapping_set_id": set.id = value
    case "mapping_set_version": set.version = value
    case "mapping_set_title": set.title = value
    case "mapping_set_description": set.summary = value
    case "license": set.license = value
    default: add(value)
    }
  }

  private mutating func add(_ value: String) {
    guard let slot = SSSOMSlot(rawValue: key), slot.isPropagatable else { return }
    set.shared[list: slot] = slot.isList ? set.shared[list: slot] + [value] : [value]
  }
}
