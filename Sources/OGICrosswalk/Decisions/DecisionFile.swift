public import OGICatalog
public import OGIMapping
import OGIMatching
import OGISSSOM
import OGIText

/// A file of a person's decisions on labels: an audit in which objects were changed or confirmed.
///
/// A decision is a mapping with the justification `semapv:ManualMappingCuration`; all others are passed over. It was made
/// for the mappings of its day: the audit writes versions of row and table beside each label, and a decision whose row is
/// gone or means something else now is refused. A decision for a row that is what it was is good whatever else has
/// changed in the table; one for a row that the audit did not have there, or that the label is none of the table's rows,
/// only if the table is what it was.
public struct DecisionFile: Sendable {
  /// The decisions, in the order of the file.
  public let decisions: [LabelDecision]
  /// The lines whose object is not what the label was read as, and which are not marked as decisions.
  public let unmarkedLines: [Int]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, SSSOM/TSV also as spreadsheets save it.
  ///   - file: What decisions and mistakes call the file.
  ///   - catalog: The mappings that reports will be read by.
  /// - Throws: ``DecisionError`` with every decision that cannot be followed.
  /// - Complexity: Linear in the bytes, for a catalog of a given size.
  public init(_ bytes: [UInt8], file: String, catalog: MappingCatalog) throws(DecisionError) {
    let rows: [SSSOMReader.Row]
    do {
      rows = try SSSOMReader().file(
        bytes, requiring: [.subjectLabel, .subjectSource, .objectID, .mappingJustification, .other]
      ).rows
    } catch {
      throw DecisionError(mistakes: [
        DecisionMistake(file: file, line: error.line, kind: .unreadable(error.kind))
      ])
    }
    var checker = DecisionChecker(file: file, directory: RowDirectory(catalog))
    for row in rows { checker.take(row) }
    guard checker.mistakes.isEmpty else { throw DecisionError(mistakes: checker.mistakes) }
    decisions = checker.decisions
    unmarkedLines = checker.unmarkedLines
  }
}

/// Checks decisions against the mappings and each other.
private struct DecisionChecker {
  let file: String
  let directory: RowDirectory
  private(set) var decisions: [LabelDecision] = []
  private(set) var unmarkedLines: [Int] = []
  private(set) var mistakes: [DecisionMistake] = []
  private var known: [Subject: (row: String?, line: Int)] = [:]

  /// What a decision is about.
  private struct Subject: Hashable {
    let table: String
    let label: MatchKey
    let readAs: String?
  }

  init(file: String, directory: RowDirectory) {
    self.file = file
    self.directory = directory
  }

  mutating func take(_ row: SSSOMReader.Row) {
    let mapping = row.mapping
    guard mapping[.mappingJustification] == Vocabulary.Justification.curated.rawValue else {
      let readAs = mapping[.other].flatMap(AuditMarks.init).map {
        $0.readAs.map(Vocabulary.row) ?? Vocabulary.noTerm
      }
      if let readAs, let object = mapping[.objectID], object != readAs { unmarkedLines.append(row.line) }
      return
    }
    do throws(Refusal) {
      try add(decision(mapping, line: row.line), line: row.line)
    } catch {
      mistakes.append(DecisionMistake(file: file, line: row.line, kind: error.kind))
    }
  }

  private struct Refusal: Error {
    let kind: DecisionMistake.Kind
  }

  private mutating func add(_ decision: LabelDecision, line: Int) throws(Refusal) {
    let subject = Subject(
      table: decision.table, label: MatchKey(decision.label), readAs: decision.readAs)
    if let first = known[subject] {
      guard first.row == decision.row else {
        throw Refusal(
          kind: .contradiction(
            line: first.line, row: decision.row.map(Vocabulary.row), otherRow: first.row.map(Vocabulary.row)))
      }
      return
    }
    known[subject] = (decision.row, line)
    decisions.append(decision)
  }

  private func decision(_ mapping: SSSOMMapping, line: Int) throws(Refusal) -> LabelDecision {
    guard let label = mapping[.subjectLabel], !MatchKey(label).isEmpty else { throw Refusal(kind: .noLabel) }
    guard let marks = mapping[.other].flatMap(AuditMarks.init) else { throw Refusal(kind: .noMarks) }
    guard mapping[.predicateModifier] == nil else { throw Refusal(kind: .negated) }
    if let predicate = mapping[.predicateID], predicate != Vocabulary.exactMatch {
      throw Refusal(kind: .otherPredicate(predicate))
    }
    let table = try table(mapping[.subjectSource] ?? "")
    var readAs: RowDirectory.Row?
    if let id = marks.readAs {
      readAs = table.row(id)
      guard readAs != nil else { throw Refusal(kind: .rowGone(Vocabulary.row(id))) }
    }
    return LabelDecision(
      table: table.id, label: label, readAs: readAs?.id,
      row: try row(mapping, marks: marks, in: table)?.id, source: "\(file):\(line)")
  }

  private func table(_ id: String) throws(Refusal) -> RowDirectory.Table {
    if let table = Vocabulary.local(id, prefix: "ogitable").flatMap(directory.table) { return table }
    let known = directory.tables.map { Vocabulary.table($0.id) }
    throw Refusal(kind: .unknownTable(id, nearest: NearMiss.nearest(to: id, among: known)))
  }

  /// The row that was decided; `nil` for none of the table's.
  private func row(
    _ mapping: SSSOMMapping, marks: AuditMarks, in table: RowDirectory.Table
  ) throws(Refusal) -> RowDirectory.Row? {
    let object = mapping[.objectID] ?? ""
    guard object != Vocabulary.noTerm else {
      guard marks.table == table.version else {
        throw Refusal(kind: .tableChanged(Vocabulary.table(table.id), was: marks.table, now: table.version))
      }
      return nil
    }
    let id = Vocabulary.local(object, prefix: "ogiform") ?? ""
    guard let row = table.row(id) else {
      if directory.tables.contains(where: { $0.row(id) != nil }) {
        throw Refusal(kind: .rowOfOtherTable(object, table: Vocabulary.table(table.id)))
      }
      if id == marks.readAs { throw Refusal(kind: .rowGone(object)) }
      let known = table.rows.map { Vocabulary.row($0.id) }
      throw Refusal(kind: .unknownRow(object, nearest: NearMiss.nearest(to: object, among: known)))
    }
    guard marks.row == row.version || marks.table == table.version else {
      guard id == marks.readAs else {
        throw Refusal(kind: .tableChanged(Vocabulary.table(table.id), was: marks.table, now: table.version))
      }
      throw Refusal(
        kind: .rowChanged(
          object, was: mapping[.objectLabel] ?? "", now: Vocabulary.text(of: row.row.path)))
    }
    return row
  }
}
