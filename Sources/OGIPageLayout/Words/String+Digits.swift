extension String {
  /// Whether the text holds a digit of whatever script. Numbers written in Han characters have none.
  var hasDigit: Bool { unicodeScalars.contains { $0.properties.numericType == .decimal } }
}
