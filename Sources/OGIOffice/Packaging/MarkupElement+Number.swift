internal import OGIMarkup

extension MarkupElement {
  /// The number that an attribute is; `nil` if it is none or has no more than 32 bits' room.
  func number(_ attribute: String) -> Int? { self[attribute].flatMap { Int32($0) }.map { Int($0) } }
}
