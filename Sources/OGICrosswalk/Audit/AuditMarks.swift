/// What an audit writes beside each label for the way back, in the slot `other`: `name=value` between bars.
struct AuditMarks: Hashable, Sendable {
  /// The row that the engine took the label for; `nil` for none.
  var readAs: String?
  /// The version of the row that stands as the object; `nil` if none does.
  var row: String?
  /// The version of the table.
  var table: String
  /// How often the label was read.
  var times: Int

  /// The marks as one text.
  var text: String {
    let parts = [
      ("read_as", readAs.map(Vocabulary.row) ?? Vocabulary.noTerm), ("row_version", row ?? ""),
      ("table_version", table), ("times_read", String(times)),
    ]
    return parts.filter { !$0.1.isEmpty }.map { "\($0.0)=\($0.1)" }.joined(separator: "|")
  }
}

extension AuditMarks {
  /// Reads the marks; `nil` if what a decision needs is not there.
  init?(_ text: String) {
    let parts = text.split(separator: "|").compactMap { part -> (String, String)? in
      let pair = part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } }
      return pair.count == 2 ? (pair[0], pair[1]) : nil
    }
    let marks = Dictionary(parts) { first, _ in first }
    guard let readAs = marks["read_as"], let table = marks["table_version"] else { return nil }
    if readAs != Vocabulary.noTerm {
      guard let id = Vocabulary.local(readAs, prefix: "ogiform") else { return nil }
      self.readAs = id
    }
    row = marks["row_version"]
    self.table = table
    times = marks["times_read"].flatMap { Int($0) } ?? 1
  }
}
