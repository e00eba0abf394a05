/// Writes sets of mappings as SSSOM/TSV, in the canonical form.
///
/// UTF-8 with LF; metadata before the table; slots in the order of the data model; columns that no mapping has are left
/// out; mappings in the order of their texts, column by column from the left, by Unicode scalars. Source: SSSOM 1.1,
/// <https://mapping-commons.github.io/sssom/spec-formats-tsv/>.
public struct SSSOMWriter: Sendable {
  /// The version of the standard that the files state.
  public static let version = "1.1"

  /// The columns of a table without mappings.
  private static let leastColumns: [SSSOMSlot] = [
    .subjectID, .predicateID, .objectID, .mappingJustification,
  ]

  /// Creates a writer.
  public init() {}

  /// The set as a file.
  ///
  /// - Complexity: O(*n* log *n*) in the mappings.
  public func text(of set: SSSOMMappingSet) -> String {
    let present = set.mappings.reduce(into: Set<SSSOMSlot>()) { $0.formUnion($1.presentSlots) }
    let columns = present.isEmpty ? Self.leastColumns : SSSOMSlot.allCases.filter(present.contains)
    let rows = set.mappings.map { mapping in columns.map { Self.text(of: $0, in: mapping) } }
      .sorted { $0.lexicographicallyPrecedes($1) { Self.precedes($0, $1) } }
    let table = ([columns.map(\.rawValue)] + rows).map { row in
      row.map(Self.field).joined(separator: "\t")
    }
    return (metadata(of: set).map { "#" + $0 } + table).map { $0 + "\n" }.joined()
  }

  private static func precedes(_ first: String, _ second: String) -> Bool {
    first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
  }

  // MARK: The table

  private static func text(of slot: SSSOMSlot, in mapping: SSSOMMapping) -> String {
    guard slot.isList else { return mapping[slot] ?? "" }
    return mapping[list: slot].map { part in
      part.unicodeScalars.map { $0 == "|" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
    }.joined(separator: "|")
  }

  /// A field, in quotes if it holds what would end it or its row.
  private static func field(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { "\t\n\r\"".unicodeScalars.contains($0) }) else { return text }
    let quoted = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : "\($0)" }.joined()
    return "\"\(quoted)\""
  }

  // MARK: The metadata

  private func metadata(of set: SSSOMMappingSet) -> [String] {
    var lines = ["sssom_version: \"\(Self.version)\""]
    if !set.prefixes.isEmpty {
      lines.append("curie_map:")
      lines += set.prefixes.sorted { Self.precedes($0.key, $1.key) }.map {
        "  \($0.key): \(scalar($0.value))"
      }
    }
    let texts = [
      ("mapping_set_id", set.id), ("mapping_set_version", set.version), ("mapping_set_title", set.title),
      ("mapping_set_description", set.summary), ("license", set.license),
    ]
    lines += texts.filter { !$0.1.isEmpty }.map { "\($0.0): \(scalar($0.1))" }
    for slot in SSSOMSlot.allCases where slot.isPropagatable {
      let parts = set.shared[list: slot]
      if slot.isList, !parts.isEmpty {
        lines.append("\(slot.rawValue):")
        lines += parts.map { "- \(scalar($0))" }
      } else if let text = parts.first {
        lines.append("\(slot.rawValue): \(scalar(text))")
      }
    }
    return lines
  }

  /// A text as a YAML scalar: plain where no reader can take it for anything else, otherwise in double quotes.
  private func scalar(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        || "-_./:~#+".unicodeScalars.contains(scalar)
    }
    let isWord =
      text.unicodeScalars.first.map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } ?? false
    let isURI = text.contains(":") && !text.hasSuffix(":")
    return isPlain && isWord && isURI ? text : SSSOMScalar.quoted(text)
  }
}
