/// Texts of a source as the files of a draft can hold them.
enum DraftText {
  /// A longer line above a table is running text. The titles of the official forms have up to 25 characters.
  static let longestTitle = 60

  /// The text with all breaks and blanks of layout replaced: within Han by nothing, elsewhere by a blank.
  static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var isAfterBlank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 {
        isAfterBlank = !line.isEmpty
        continue
      }
      if isAfterBlank, let last = line.last, last.isASCII, scalar.isASCII { line.append(" ") }
      isAfterBlank = false
      line.append(scalar)
    }
    return String(line)
  }

  /// A number with leading zeros, so that names sort as they count.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
