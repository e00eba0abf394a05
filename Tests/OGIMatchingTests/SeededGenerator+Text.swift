import OGIText
import TestSupport

extension SeededGenerator {
  /// A text over a small alphabet, so that texts share characters: look-alikes, a character with its parts, and marks
  /// among them.
  mutating func text(upTo length: Int) -> MatchKey {
    let alphabet: [Unicode.Scalar] = ["公", "开", "未", "末", "行", "彳", "亍", ",", ".", "7"]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      text.append(alphabet.randomElement(using: &self) ?? "公")
    }
    return MatchKey(String(text))
  }
}
