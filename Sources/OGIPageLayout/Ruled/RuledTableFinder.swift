internal import OGIDocuments

/// Finds the tables that lines are ruled around.
enum RuledTableFinder {
  /// The most rules of a page that are looked at: a report's have some 500. Maps and drawings have more.
  static let mostRules = 20_000
  /// The most tables of a page, the largest first: a report's have one or two.
  private static let mostTables = 100

  /// The ruled tables of a page, from the top down. None overlaps another.
  ///
  /// - Complexity: O(n log n) in the rules, and linear in their crossings.
  static func tables(of page: Page) -> [RuledTable] {
    guard page.rules.count <= mostRules else { return [] }
    let horizontal = RuleMerger.merged(page.rules, .horizontal)
    let vertical = RuleMerger.merged(page.rules, .vertical)
    let rules = horizontal + vertical
    var sets = DisjointSets(count: rules.count)
    for (index, wall) in vertical.enumerated() {
      let reach =
        (wall.extent.lowerBound - RuleMerger.tolerance)...(wall.extent.upperBound + RuleMerger.tolerance)
      let first = horizontal.partitioningIndex { $0.position >= reach.lowerBound }
      for other in first..<horizontal.count {
        guard horizontal[other].position <= reach.upperBound else { break }
        if touches(wall, horizontal[other]) { sets.join(other, horizontal.count + index) }
      }
    }
    var groups: [Int: [Rule]] = [:]
    for (index, rule) in rules.enumerated() { groups[sets.first(of: index), default: []].append(rule) }
    return outermost(groups.keys.sorted().compactMap { groups[$0].flatMap(RuledTable.init) })
  }

  private static func touches(_ wall: Rule, _ floor: Rule) -> Bool {
    floor.extent.lowerBound - RuleMerger.tolerance <= wall.position
      && wall.position <= floor.extent.upperBound + RuleMerger.tolerance
  }

  /// The tables that lie in no other: a word must stand in one cell alone.
  private static func outermost(_ tables: [RuledTable]) -> [RuledTable] {
    var kept: [RuledTable] = []
    for table in tables.sorted(by: { $0.box.width * $0.box.height > $1.box.width * $1.box.height }) {
      guard kept.count < mostTables else { break }
      if kept.allSatisfy({ !$0.box.overlaps(table.box) }) { kept.append(table) }
    }
    return kept.sorted { $0.box.minY < $1.box.minY }
  }
}

extension Box {
  fileprivate func overlaps(_ other: Box) -> Bool {
    let tolerance = RuleMerger.tolerance
    return min(maxX, other.maxX) - max(minX, other.minX) > tolerance
      && min(maxY, other.maxY) - max(minY, other.minY) > tolerance
  }
}
