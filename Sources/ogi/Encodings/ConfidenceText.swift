/// Confidences as the CSV prints them.
enum ConfidenceText {
  /// The confidence with up to three decimals. One that is short of 1 is never printed as 1, nor one above 0 as 0.
  static func text(for confidence: Double) -> String {
    guard confidence.isFinite else { return "" }
    guard confidence > 0 else { return "0" }
    guard confidence < 1 else { return "1" }
    var digits = min(max(Int((confidence * 1000).rounded()), 1), 999)
    var length = 3
    while digits.isMultiple(of: 10) {
      digits /= 10
      length -= 1
    }
    let text = String(digits)
    return "0." + String(repeating: "0", count: length - text.utf8.count) + text
  }
}
