/// A kind of damage to single characters of labels.
package enum CharacterNoise: String, Sendable, CaseIterable {
  /// Another character takes the place, any ideograph of the forms' labels. The aims are stated for this kind.
  case substitution
  /// A character that looks alike takes the place (`Data/look-alikes.tsv`).
  case lookAlike = "look-alike"
  /// The character is lost.
  case deletion
  /// Another character, any ideograph of the forms' labels, stands after it.
  case insertion
  /// A blank stands after it.
  case blank
  /// It changes places with the next.
  case transposition
  /// Substitution, deletion or insertion, each as likely.
  case mixed

  /// Damages a text: each character that is no blank with a probability.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - rate: The probability.
  ///   - characters: The characters that may come in.
  ///   - generator: Where chance comes from.
  package func applied(
    to text: [Unicode.Scalar], rate: Double, characters: NoiseCharacters, _ generator: inout SeededGenerator
  ) -> [Unicode.Scalar] {
    var noisy: [Unicode.Scalar] = []
    var rest = text[...]
    while let scalar = rest.popFirst() {
      guard !scalar.properties.isWhitespace, generator.happens(rate) else {
        noisy.append(scalar)
        continue
      }
      switch self == .mixed ? Self.mixture[generator.next(below: Self.mixture.count)] : self {
      case .substitution, .mixed:
        noisy.append(characters.any(but: scalar, &generator))
      case .lookAlike:
        noisy.append(characters.lookAlike(of: scalar, &generator))
      case .deletion:
        break
      case .insertion:
        noisy += [scalar, characters.any(but: scalar, &generator)]
      case .blank:
        noisy += [scalar, " "]
      case .transposition:
        if let next = rest.popFirst() { noisy.append(next) }
        noisy.append(scalar)
      }
    }
    return noisy
  }

  private static let mixture: [CharacterNoise] = [.substitution, .deletion, .insertion]
}
