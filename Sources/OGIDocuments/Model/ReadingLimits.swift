import OGIText

/// The most that is read of one source: far more than any report holds, and little enough that a wrong file is
/// refused in seconds and without filling the memory.
public enum ReadingLimits {
  /// Bytes of a source: 64 MiB. A report has some 10 to 100 kB.
  public static let bytes = TextDecoder.defaultLimit
  /// Lines of a text, and pieces that its lines are cut into: a million each. A report has some 300 to 2,000.
  public static let pieces = 1_000_000
}
