extension String {
  /// The text on one line, without what would steer the terminal that shows it.
  ///
  /// Sources and paths come from anywhere: escape sequences, line breaks and marks that turn the writing
  /// direction are shown as blanks or left out.
  var forTerminal: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
      case .format: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
