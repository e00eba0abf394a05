import OGIMatching
import OGIText

/// Reads `labels.tsv`.
enum LabelFile {
  static let name = "labels.tsv"

  enum Column: String, MappingColumn {
    case label
    case variant
    case kind
    case source

    static let key: [Column] = [.label, .variant]
  }

  /// How a variant departs from the label; for people who judge whether to keep it.
  private enum Kind: String, CaseIterable {
    /// Other words for the same.
    case wording
    /// The label cut short.
    case short
    /// Words that say nearly the same.
    case close
  }

  /// The variants of each label, in order.
  static func read(_ table: MappingTable<Column>, log: inout MistakeLog) -> [MatchKey: [String]] {
    var variants: [MatchKey: [String]] = [:]
    var lines = FirstLines<[MatchKey]>()
    for record in table.records {
      _ = record.word(.kind, as: Kind.self, log: &log)
      let keys = [MatchKey(record[.label]), MatchKey(record[.variant])]
      guard record.take(keys, called: record[.variant], as: .variant, in: &lines, log: &log) else { continue }
      variants[MatchKey(record[.label]), default: []].append(record[.variant])
    }
    return variants
  }

  /// Checks that each label is one of those that the forms print.
  static func check(_ table: MappingTable<Column>, printed: [MatchKey: String], log: inout MistakeLog) {
    for record in table.records where printed[MatchKey(record[.label])] == nil {
      let nearest = NearMiss.nearest(to: record[.label], among: printed.values.sorted())
      record.note(.unknownLabel(record[.label], nearest: nearest), log: &log)
    }
  }
}
