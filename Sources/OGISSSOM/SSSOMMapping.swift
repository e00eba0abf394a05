/// A mapping: that a subject relates to an object, by what justification.
///
/// ```swift
/// var mapping = SSSOMMapping()
/// mapping[.subjectID] = "ogiform:list-2014/complaints.total"
/// mapping[.predicateID] = "skos:exactMatch"
/// ```
public struct SSSOMMapping: Hashable, Sendable {
  /// The parts of each slot that is there; never empty.
  private var slots: [SSSOMSlot: [String]] = [:]

  /// Creates a mapping without any slot.
  public init() {}

  /// The slots that the mapping has.
  public var presentSlots: Set<SSSOMSlot> { Set(slots.keys) }

  /// The text of a slot, of a list its first part; `nil` if the mapping does not have it. Setting an empty text takes
  /// the slot away: SSSOM/TSV does not tell the two apart.
  public subscript(slot: SSSOMSlot) -> String? {
    get { slots[slot]?.first }
    set { self[list: slot] = [newValue].compactMap(\.self) }
  }

  /// The parts of a slot that holds a list; none if the mapping does not have it. Empty parts are left out.
  public subscript(list slot: SSSOMSlot) -> [String] {
    get { slots[slot] ?? [] }
    set {
      let parts = newValue.filter { !$0.isEmpty }
      slots[slot] = parts.isEmpty ? nil : parts
    }
  }
}

extension SSSOMMapping {
  /// A number from 0 to 1 as SSSOM/TSV writes it: with at most three decimals, and no zeros at the end.
  public static func text(of number: Double) -> String {
    guard number.isFinite else { return "" }
    let thousandths = Int((min(max(number, 0), 1) * 1000).rounded())
    if thousandths == 1000 { return "1.0" }
    var decimals = String(1000 + thousandths).dropFirst()
    while decimals.count > 1, decimals.last == "0" { decimals.removeLast() }
    return "0.\(decimals)"
  }
}
