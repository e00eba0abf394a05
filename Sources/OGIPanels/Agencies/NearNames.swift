#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds names that nearly agree: they are the same but for one character, or one ends with the other.
///
/// Two names are the same but for one character if they can be made equal by dropping at most one character from each. The
/// method is symmetric deletion (Garbe, SymSpell, 2012): no two names are compared.
struct NearNames {
  /// The groups of names, each sorted, in order.
  let groups: [[String]]

  /// - Parameters:
  ///   - names: The names, each with the agency that it stands for. Names of one agency are not near, but one.
  ///   - characters: How many characters the end of a longer name must have.
  /// - Complexity: Linear in the names, quadratic in the length of one.
  init(_ names: [String: String], characters: Decimal) {
    var byKey: [String: Set<String>] = [:]
    for name in names.keys {
      byKey[name, default: []].insert(name)
      for index in name.indices {
        var key = name
        key.remove(at: index)
        if !key.isEmpty { byKey[key, default: []].insert(name) }
      }
    }
    var groups = Set(byKey.values.filter { $0.count > 1 })
    for name in names.keys {
      for start in name.indices.dropFirst() {
        let end = name[start...]
        guard Decimal(end.count) >= characters else { break }
        if names[String(end)] != nil { groups.insert([name, String(end)]) }
      }
    }
    self.groups = groups.filter { group in Set(group.compactMap { names[$0] }).count > 1 }
      .map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
