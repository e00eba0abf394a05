/// Why markup could not be read.
package enum MarkupError: Error, Hashable, Sendable {
  /// The XML is not well-formed from a line on.
  case malformed(line: Int, message: String)
  /// Elements are nested deeper than the limit.
  case tooDeep(limit: Int)
  /// There are more elements and texts than the limit.
  case tooManyNodes(limit: Int)
  /// There is no element.
  case empty
  /// The system has no memory left.
  case exhausted
}
