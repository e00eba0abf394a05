import OGIMatching

/// The header line of a file: where each column stands.
struct MappingHeader<Column: MappingColumn>: Sendable {
  let count: Int
  /// The position of the column that says what lines do to those beneath; `nil` if the file has none.
  let editPosition: Int?
  private let positions: [Column: Int]

  /// Reads a header line; `nil`, with the mistakes noted, unless it names each column once and no other.
  ///
  /// - Parameter isOverlay: whether the file is of an overlay, and may have the column `edit`.
  init?(_ fields: [String], isOverlay: Bool, file: String, line: Int, log: inout MistakeLog) {
    var positions: [Column: Int] = [:]
    var editPosition: Int?
    var isSound = true
    for (position, field) in fields.enumerated() {
      if isOverlay, field == MappingEdit.column {
        if editPosition != nil {
          log.note(.repeatedColumn(field), file: file, line: line)
          isSound = false
        }
        editPosition = position
        continue
      }
      guard let column = Column(rawValue: field) else {
        let nearest = NearMiss.nearest(to: field, among: Column.allCases.lazy.map(\.rawValue))
        log.note(.unknownColumn(field, nearest: nearest), file: file, line: line)
        isSound = false
        continue
      }
      if positions.updateValue(position, forKey: column) != nil {
        log.note(.repeatedColumn(field), file: file, line: line)
        isSound = false
      }
    }
    for column in Column.allCases where positions[column] == nil {
      log.note(.missingColumn(column.rawValue), file: file, line: line)
      isSound = false
    }
    guard isSound else { return nil }
    self.count = fields.count
    self.editPosition = editPosition
    self.positions = positions
  }

  /// The position of a column in each line.
  func position(of column: Column) -> Int? { positions[column] }
}
