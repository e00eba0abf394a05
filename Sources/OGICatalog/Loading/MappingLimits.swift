/// The most that mappings may hold: far more than any real form, and little enough that a wrong folder fails fast.
package enum MappingLimits {
  /// Bytes of a file.
  static let bytes = 1_000_000
  /// Lines of a file.
  static let lines = 10_000
  /// Levels of an outline.
  package static let depth = 20
  /// Columns of figures in a section.
  static let columns = 100
}
