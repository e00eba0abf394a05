import OGICatalog
import OGIMapping

/// What an audit says of a label to a person.
struct AuditWords {
  let label: AuditedLabel
  let table: RowDirectory.Table

  /// How often the label was read and where first, and why a person should look.
  func comment(times: Int, first: String) -> String {
    let read = times == 1 ? "read once: \(first)" : "read \(times) times, first in \(first)"
    let parts = [read] + [decision, doubt, unmapped, nearest].compactMap(\.self)
    return Vocabulary.printable(parts.joined(separator: "; "))
  }

  private var decision: String? {
    label.decision.map { source in
      let readAs =
        label.readAs.flatMap { table.row(at: $0) }.map { Vocabulary.row($0.id) } ?? "none of the rows"
      return "decided by a person (\(source)), before it was read as \(readAs)"
    }
  }

  private var doubt: String? { label.doubt.map { "for review: \($0.rawValue)" } }

  private var unmapped: String? {
    switch label.unmapped {
    case .uncertain: "unmapped: another reading of the table is nearly as good"
    case .doesNotFit: "unmapped: more or fewer cells than the decided row has columns"
    default: nil
    }
  }

  private var nearest: String? {
    guard let nearest = label.nearest, let row = table.row(at: nearest.row) else { return nil }
    let share = Int((nearest.similarity * 100).rounded())
    return "nearest is \(Vocabulary.row(row.id)), of whose label it keeps \(share) %"
  }
}
