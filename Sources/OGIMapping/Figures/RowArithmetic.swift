#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// The sums that hold within a row: one column is the total of others.
///
/// They never change a figure. They tell when the cells of a row, read as they stand, contradict the sum and agree
/// with it once they are moved to the other end of the row: a lost cell shifts figures with nothing else to see.
struct RowArithmetic: Sendable {
  /// A column and those that it is the total of.
  private struct Sum: Sendable {
    let whole: Int
    let parts: [Int]
  }

  private let sums: [Sum]

  /// The sums that rules state for the cells of a row.
  init(cells: [FormCell], rules: [IdentityRule]) {
    sums = rules.compactMap { rule in
      guard rule.relation == .equal, rule.hasWhole, rule.conditions.isEmpty else { return nil }
      let columns = rule.terms.map { term in cells.firstIndex { Self.selects(term, $0) } }
      let found = columns.compactMap(\.self)
      guard found.count == columns.count, let whole = found.first else { return nil }
      return Sum(whole: whole, parts: Array(found.dropFirst()))
    }
  }

  private static func selects(_ term: Identity.Term, _ cell: FormCell) -> Bool {
    switch term.operand {
    case .member(let dimension, let value): cell.dimensions[dimension] == value
    case .concept(let concept): cell.concept == concept && cell.dimensions.isEmpty
    case .previousYear: false
    }
  }

  /// The number of sums.
  var count: Int { sums.count }

  /// Whether no sum is known.
  var isEmpty: Bool { sums.isEmpty }

  /// What sums say of a row's figures, if lost and unreadable ones are zero wherever a sum holds then.
  struct Judgement {
    /// The figures; `nil` where one is not known.
    var values: [Decimal?]
    /// The columns in sums that hold, with a total that is not zero.
    var vouched: [Bool]
    /// In nats, against sums that all hold.
    var cost = 0.0
  }

  /// What the sums say of figures, `nil` where one is lost or unreadable.
  func judgement(of values: [Decimal?], costs: AlignmentCosts) -> Judgement {
    var judgement = Judgement(values: values, vouched: [Bool](repeating: false, count: values.count))
    for sum in sums {
      guard let whole = values[sum.whole] else {
        judgement.cost += costs.sumOpen
        continue
      }
      let parts = sum.parts.reduce(Decimal(0)) { $0 + (values[$1] ?? 0) }
      if parts == whole {
        for column in sum.parts { judgement.values[column] = values[column] ?? 0 }
        if whole == 0 { judgement.cost += costs.sumOpen }
        for column in [sum.whole] + sum.parts where whole != 0 { judgement.vouched[column] = true }
      } else if parts < whole, sum.parts.contains(where: { values[$0] == nil }) {
        judgement.cost += costs.sumOpen + costs.valueLost
      } else {
        judgement.cost += costs.sumFails
      }
    }
    return judgement
  }

  /// Whether there is a sum, and each holds with a total that is not zero, blanks counted as zero.
  func hold(_ values: [Decimal?]) -> Bool { !sums.isEmpty && sums.allSatisfy { holds($0, values) } }

  /// Whether no sum fails and one has a total that is not zero, blanks and what cannot be read counted as zero.
  func agree(with values: [Decimal?]) -> Bool {
    !fail(for: values) && sums.contains { values[$0.whole] ?? 0 != 0 }
  }

  /// Whether a total is not the sum of its parts, blanks and what cannot be read counted as zero.
  func fail(for values: [Decimal?]) -> Bool { sums.contains { fails($0, values) } }

  /// Whether a total is blank and one of its parts is not, be it zero.
  func lackTotal(in values: [Decimal?]) -> Bool {
    sums.contains { sum in values[sum.whole] == nil && sum.parts.contains { values[$0] != nil } }
  }

  /// Whether the last of some figures is the sum of all others and not zero, in a row that ends in a total of all.
  func hold(lastOf values: [Decimal?]) -> Bool {
    guard let sum = sums.first, sums.count == 1, sum.parts.allSatisfy({ $0 < sum.whole }),
      let whole = values.last ?? nil, whole != 0, values.count > 1
    else { return false }
    return whole == values.dropLast().reduce(Decimal(0)) { $0 + ($1 ?? 0) }
  }

  /// What speaks for figures that stand at the wrong end of their row.
  enum Shift {
    /// A sum fails as the figures stand and holds once they are moved.
    case likely
    /// A sum says nothing as the figures stand, all of its own being blank or zero, and holds once they are moved.
    case possible
  }

  /// Whether sums hold that do not as the figures stand, once the blanks at one end of the row are moved to the other.
  func shift(of values: [Decimal?]) -> Shift? {
    let leading = values.prefix { $0 == nil }.count
    let trailing = values.reversed().prefix { $0 == nil }.count
    guard leading < values.count, leading + trailing > 0 else { return nil }
    let filled = Array(values[leading..<values.count - trailing])
    let blanks = [Decimal?](repeating: nil, count: leading + trailing)
    let shifted = leading > 0 && trailing == 0 ? filled + blanks : blanks + filled
    let gained = sums.filter { sum in
      !holds(sum, values) && (holds(sum, shifted) || looksLikeTotal(shifted, of: sum))
    }
    if gained.isEmpty { return nil }
    return gained.contains { fails($0, values) } ? .likely : .possible
  }

  private func fails(_ sum: Sum, _ values: [Decimal?]) -> Bool {
    (values[sum.whole] ?? 0) != sum.parts.reduce(Decimal(0)) { $0 + (values[$1] ?? 0) }
  }

  /// Whether the figure that moves into the total's place is at least all others together, as a total is, though one
  /// of its parts may be lost.
  private func looksLikeTotal(_ values: [Decimal?], of sum: Sum) -> Bool {
    guard let whole = values[sum.whole], whole > 0 else { return false }
    let parts = sum.parts.reduce(Decimal(0)) { $0 + (values[$1] ?? 0) }
    return parts > 0 && whole >= parts
  }

  /// Whether a total that is not zero is there and the sum of its parts.
  private func holds(_ sum: Sum, _ values: [Decimal?]) -> Bool {
    guard let whole = values[sum.whole], whole != 0 else { return false }
    return whole == sum.parts.reduce(Decimal(0)) { $0 + (values[$1] ?? 0) }
  }
}
