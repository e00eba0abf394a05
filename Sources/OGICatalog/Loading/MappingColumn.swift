/// The columns of a file of the mappings: an enumeration whose raw values are the names in the header line.
protocol MappingColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Whether fields of the column may be empty. All others must say something in each line.
  var mayBeEmpty: Bool { get }
}

extension MappingColumn {
  var mayBeEmpty: Bool { false }
}
