extension MarkupElement {
  /// The finite number that an attribute gives, such as a length in the source's units.
  package func length(_ attribute: String) -> Double? {
    self[attribute].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
  }
}
