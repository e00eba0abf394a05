import TestSupport

extension SeededGenerator {
  /// A text over a small alphabet, so that texts share characters.
  mutating func text(upTo length: Int) -> [Unicode.Scalar] {
    let alphabet: [Unicode.Scalar] = ["公", "开", "不", "予"]
    return (0..<Int.random(in: 0...length, using: &self)).compactMap { _ in
      alphabet.randomElement(using: &self)
    }
  }
}
