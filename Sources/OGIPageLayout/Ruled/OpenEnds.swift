/// Closes tables whose outermost lines are not drawn: rows that a page break cuts, and tables without sides.
enum OpenEnds {
  /// How far lines reach beyond the outermost ones that cross them, in points, if a row or column is open there: a line of text
  /// needs as much.
  private static let least = 6.0
  /// How many lines must end together.
  private static let leastEnds = 2

  /// The rules with those that the ends of others draw.
  ///
  /// - Complexity: Linear in the rules.
  static func closed(_ rules: [Rule]) -> [Rule] {
    let rows = rules.filter { $0.direction == .horizontal }
    let columns = rules.filter { $0.direction == .vertical }
    return rules + closing(columns, crossedBy: rows) + closing(rows, crossedBy: columns)
  }

  private static func closing(_ rules: [Rule], crossedBy others: [Rule]) -> [Rule] {
    guard let first = others.map(\.position).min(), let last = others.map(\.position).max(),
      let start = rules.map(\.extent.lowerBound).min(), let end = rules.map(\.extent.upperBound).max()
    else { return [] }
    var closing: [Rule] = []
    if start < first - least {
      closing += closingRule(rules.filter { $0.extent.lowerBound <= start + RuleMerger.tolerance }, at: start)
    }
    if end > last + least {
      closing += closingRule(rules.filter { $0.extent.upperBound >= end - RuleMerger.tolerance }, at: end)
    }
    return closing
  }

  /// The rule through the ends of others.
  private static func closingRule(_ rules: [Rule], at position: Double) -> [Rule] {
    let ends = rules.map(\.position)
    guard ends.count >= leastEnds, let first = ends.min(), let last = ends.max(), first < last,
      let direction = rules.first?.direction
    else { return [] }
    return [Rule(direction == .vertical ? .horizontal : .vertical, at: position, over: first...last)]
  }
}
