#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds names that nearly agree: they are the same but for one character, or one ends with the other.
///
/// Two names are the same but for one character if they can be made equal by dropping at most one character from each. The
/// method is symmetric deletion (Garbe, SymSpell, 2012): no two names are compared. What is left of a name is kept as a
/// hash, and made again where hashes meet.
struct NearNames {
  /// The most scalars of a name that is looked at: several times the longest name of an agency.
  private static let longest = 256

  /// The groups of names, each sorted, in order.
  let groups: [[String]]

  /// - Parameters:
  ///   - names: The names, each with the agency that it stands for. Names of one agency are not near, but one.
  ///   - characters: How many characters the end of a longer name must have.
  /// - Complexity: O(*n* log *n*) in the names' characters.
  init(_ names: [String: String], characters: Decimal) {
    let hashed = names.keys.filter { $0.unicodeScalars.count <= Self.longest }.map(HashedName.init)
    let groups = Self.sharing(hashed).union(Self.ending(hashed, characters: characters))
    self.groups = groups.filter { group in Set(group.compactMap { names[$0] }).count > 1 }
      .map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// What is left of a name, and what was dropped.
  private struct Rest {
    let hash: UInt64
    let name: Int32
    /// The position of the scalar that is dropped; -1 for none.
    let dropped: Int32
  }

  /// The groups of names of which the same is left.
  private static func sharing(_ names: [HashedName]) -> Set<Set<String>> {
    var rests: [Rest] = []
    rests.reserveCapacity(names.reduce(names.count) { $0 + $1.scalars.count })
    for (number, name) in names.enumerated() {
      let number = Int32(truncatingIfNeeded: number)
      rests.append(Rest(hash: name.hash, name: number, dropped: -1))
      name.forEachDeletion {
        rests.append(Rest(hash: $1, name: number, dropped: Int32(truncatingIfNeeded: $0)))
      }
    }
    rests.sort { $0.hash < $1.hash }
    var groups: Set<Set<String>> = []
    var start = 0
    for end in stride(from: 1, through: rests.count, by: 1)
    where end == rests.count || rests[end].hash != rests[start].hash {
      if end - start > 1 { groups.formUnion(Self.groups(in: rests[start..<end], of: names)) }
      start = end
    }
    return groups
  }

  /// The groups among names with equal hashes.
  private static func groups(in rests: ArraySlice<Rest>, of names: [HashedName]) -> [Set<String>] {
    Dictionary(grouping: rests) { names[Int($0.name)].scalars(dropping: Int($0.dropped)) }.values
      .map { Set($0.map { names[Int($0.name)].text }) }.filter { $0.count > 1 }
  }

  /// The pairs of names of which one ends with the other.
  private static func ending(_ names: [HashedName], characters: Decimal) -> Set<Set<String>> {
    let byHash = Dictionary(grouping: names, by: \.hash)
    var groups: Set<Set<String>> = []
    for name in names {
      for start in name.scalars.indices.dropFirst()
      where Decimal(name.scalars.count - start) >= characters {
        for other in byHash[name.endings[start]] ?? [] where other.scalars[...] == name.scalars[start...] {
          groups.insert([name.text, other.text])
        }
      }
    }
    return groups
  }
}
