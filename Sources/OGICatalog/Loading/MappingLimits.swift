/// The most that a file of the mappings may hold, so that a wrong folder fails fast and cheaply.
enum MappingLimits {
  static let bytes = 4_000_000
  static let lines = 20_000
}
