public import OGISSSOM

/// Why a file of decisions was refused: every mistake in it.
public struct DecisionError: Error, Hashable, Sendable {
  /// The mistakes in the order of the file; never empty.
  public let mistakes: [DecisionMistake]

  /// Creates an error.
  public init(mistakes: [DecisionMistake]) { self.mistakes = mistakes }
}

/// A decision that cannot be followed.
public struct DecisionMistake: Hashable, Sendable {
  /// What is wrong with it.
  public enum Kind: Hashable, Sendable {
    /// The file is no SSSOM/TSV.
    case unreadable(SSSOMReadingError.Kind)
    /// The row has no label.
    case noLabel
    /// What the audit wrote beside the label is not there.
    case noMarks
    /// The mapping is negated.
    case negated
    /// The mapping says another thing than that the label is the row's.
    case otherPredicate(String)
    /// The mappings have no such table.
    case unknownTable(String, nearest: String?)
    /// The mappings have no such row.
    case unknownRow(String, nearest: String?)
    /// The row is another table's or form's.
    case rowOfOtherTable(String, table: String)
    /// The row that the label was read as is gone.
    case rowGone(String)
    /// The row means something else than it did.
    case rowChanged(String, was: String, now: String)
    /// Rows were added to the table, changed or taken away since it was decided that the label is another of them than it was
    /// read as, or none.
    case tableChanged(String, was: String, now: String)
    /// Another line decides otherwise of the label.
    case contradiction(line: Int, row: String?, otherRow: String?)
  }

  /// The file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let kind: Kind
}

extension DecisionMistake: CustomStringConvertible {
  /// The file and line, what is wrong, and what to do.
  public var description: String { "\(file):\(line): \(what)" }

  private var what: String {
    switch kind {
    case .unreadable(let kind):
      SSSOMReadingError(line: line, kind: kind).description
    case .noLabel:
      "the decision has no subject_label — put back the label as the audit has it"
    case .noMarks:
      "the slot other does not say what the label was read as — put back what the audit has there, or audit anew"
    case .negated:
      "the mapping is negated — give the row that it is, or \(Vocabulary.noTerm)"
    case .otherPredicate(let id):
      "the predicate is '\(id)' — a label is a row's (\(Vocabulary.exactMatch)) or no row's (\(Vocabulary.noTerm))"
    case .unknownTable(let id, let nearest):
      "there is no table '\(id)'\(Self.question(nearest)) — audit anew with the mappings of now"
    case .unknownRow(let id, let nearest):
      "there is no row '\(id)'\(Self.question(nearest)) — the audit of a report that has the row names it"
    case .rowOfOtherTable(let id, let table):
      "'\(id)' is no row of \(table), in which the label was read — give one of its rows, or \(Vocabulary.noTerm)"
    case .rowGone(let id):
      "the decision is stale: the label was read as '\(id)', and there is no such row any more — audit anew and decide again"
    case .rowChanged(let id, let was, let now):
      "the decision is stale: '\(id)' was “\(was)” and is “\(now)” now, or stands for something else — audit anew and decide again"
    case .tableChanged(let table, let was, let now):
      """
      the decision is stale: \(table) has other rows now (version \(now)) than when it was decided which of them the \
      label is (\(was)) — audit anew and decide again
      """
    case .contradiction(let line, let row, let otherRow):
      """
      says that the label is \(Self.name(row)), and line \(line) says that it is \(Self.name(otherRow)) — keep one of the two
      """
    }
  }

  private static func question(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func name(_ row: String?) -> String { row.map { "'\($0)'" } ?? "no row" }
}
