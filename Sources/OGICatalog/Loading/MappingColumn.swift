/// The columns of a file of the mappings: an enumeration whose raw values are the names in the header line.
protocol MappingColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The columns whose fields may be empty. All others must say something in each line.
  static var mayBeEmpty: Set<Self> { get }
}

extension MappingColumn {
  static var mayBeEmpty: Set<Self> { [] }
}
