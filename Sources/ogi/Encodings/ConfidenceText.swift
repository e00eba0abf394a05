/// Confidences as the CSV prints them.
enum ConfidenceText {
  /// The confidence with up to three decimals. One that is short of 1 is never printed as 1, nor one above 0 as 0.
  static func text(for confidence: Double) -> String {
    guard confidence.isFinite else { return "" }
    let thousandths =
      switch confidence {
      case ...0: 0
      case 1...: 1000
      default: min(max(Int((confidence * 1000).rounded()), 1), 999)
      }
    guard !thousandths.isMultiple(of: 1000) else { return String(thousandths / 1000) }
    let digits = String(thousandths + 1000).dropFirst()
    let significant = digits.reversed().drop { $0 == "0" }.reversed()
    return "0." + String(significant)
  }
}
