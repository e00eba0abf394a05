/// The columns of a file of the mappings: an enumeration whose raw values are the names in the header line.
protocol MappingColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The columns by which a line is known: a line of an overlay that has the same key is about the same thing.
  static var key: [Self] { get }
  /// Where the line is from.
  static var source: Self { get }
  /// What a line of an overlay may do to one beneath it.
  static var edits: [MappingEdit] { get }

  /// Whether fields of the column may be empty. All others must say something in each line.
  var mayBeEmpty: Bool { get }
  /// Whether the column must say something in a line that does no more than name one beneath it.
  func isNeeded(toName edit: MappingEdit) -> Bool
}

extension MappingColumn {
  static var edits: [MappingEdit] { [.replace, .remove] }

  var mayBeEmpty: Bool { false }

  func isNeeded(toName edit: MappingEdit) -> Bool {
    !mayBeEmpty && (edit == .replace || Self.key.contains(self) || self == .source)
  }
}
