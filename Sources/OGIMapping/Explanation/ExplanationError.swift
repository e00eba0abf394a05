/// Why a line of a source cannot be explained.
public enum ExplanationError: Error, Hashable, Sendable {
  /// The source has fewer lines.
  case lineBeyondEnd(line: Int, lines: Int)
  /// Places in the source are no lines of text.
  case noLines
}
