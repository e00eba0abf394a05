/// A colour, as Cairo writes it: `rgb(0%,50%,100%)`.
struct Colour: Hashable {
  /// Red, green and blue, in per cent.
  private let shares: [Double]

  /// How far apart in per cent the shares of colours may be that nobody tells from each other: by judgement.
  private static let indistinct = 4.0

  static let black = Colour(shares: [0, 0, 0])
  static let white = Colour(shares: [100, 100, 100])

  private init(shares: [Double]) { self.shares = shares }

  /// Reads a colour; `nil` for anything else, such as a pattern.
  init?(_ text: some StringProtocol) {
    guard text.hasPrefix("rgb("), text.hasSuffix(")") else { return nil }
    shares = text.dropFirst(4).dropLast().split { $0 == "," || $0 == " " }
      .compactMap { $0.last == "%" ? Double($0.dropLast()) : nil }
    guard shares.count == 3, shares.allSatisfy(\.isFinite) else { return nil }
  }

  /// Whether what has this colour cannot be seen on a ground of another.
  func isLost(on ground: Colour) -> Bool {
    zip(shares, ground.shares).allSatisfy { abs($0 - $1) <= Self.indistinct }
  }
}
