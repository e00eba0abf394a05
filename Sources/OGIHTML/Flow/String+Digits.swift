extension StringProtocol {
  /// Whether a decimal digit stands in the text, of whatever script.
  ///
  /// - Complexity: Linear in the text.
  var holdsDigits: Bool { unicodeScalars.contains { $0.properties.numericType == .decimal } }

  /// Whether nothing of the text shows.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
