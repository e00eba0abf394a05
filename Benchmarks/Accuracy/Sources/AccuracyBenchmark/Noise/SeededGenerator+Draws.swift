// SeededGenerator.swift is a link to the tests' own generator: their support is no product to depend on.

extension SeededGenerator {
  /// Creates the generator of a name: of its hash by FNV-1a (Fowler, Noll and Vo).
  package init(name: String) {
    self.init(seed: name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
  }

  /// A number from 0 up to a bound, which it does not reach; 0 for a bound of 0.
  ///
  /// Unlike the standard library's, these numbers are the same in all its versions.
  package mutating func next(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(0, bound))).high)
  }

  /// Whether an event of some probability happens.
  package mutating func happens(_ probability: Double) -> Bool {
    Double(next() >> 11) * 0x1p-53 < probability
  }

  /// One of some elements, each as likely; `nil` if there are none.
  package mutating func element<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[next(below: elements.count)]
  }
}
