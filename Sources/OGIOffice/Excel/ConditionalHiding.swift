internal import OGIMarkup

/// Where the conditional formats of a sheet may hide what its cells hold: ECMA-376, part 1, 18.3.1.18.
///
/// A condition is a formula as a rule, which is not computed here. Where one may hold, a cell may show nothing.
struct ConditionalHiding {
  private struct Rule {
    let cells: [CellRange]
    /// `nil` where it is not known.
    let condition: NumberFormatSection.Condition?
  }

  private var rules: [Rule] = []

  /// A sheet with more ranges is looked at as if each rule were for all of its cells; those of people have some ten.
  private static let mostRanges = 256
  private static let comparisons = [
    "equal": "=", "notEqual": "<>", "lessThan": "<", "lessThanOrEqual": "<=", "greaterThan": ">",
    "greaterThanOrEqual": ">=",
  ]

  /// Reads the conditional formats of a sheet.
  init(of sheet: MarkupElement, formats: CellFormats) {
    for element in sheet.elements where element.name == "conditionalFormatting" {
      let hiding = element.elements.filter { $0.name == "cfRule" && Self.hides($0, formats) }
      guard !hiding.isEmpty else { continue }
      let cells = (element["sqref"] ?? "").split(separator: " ").compactMap { Self.range($0) }
      rules += hiding.map { Rule(cells: cells, condition: Self.condition(of: $0)) }
    }
    if rules.reduce(0, { $0 + $1.cells.count }) > Self.mostRanges {
      rules = [Rule(cells: [.all], condition: nil)]
    }
  }

  /// Whether a cell may not be seen.
  ///
  /// - Parameter number: What it holds; `nil` for a text.
  func mayHide(_ cell: CellReference, number: @autoclosure () -> DecimalNumber?) -> Bool {
    rules.contains { rule in
      rule.cells.contains { $0.contains(cell) }
        && (number().flatMap { rule.condition?.holds(for: $0.double) } ?? true)
    }
  }

  private static func range(_ text: Substring) -> CellRange? {
    CellRange(text.contains(":") ? String(text) : "\(text):\(text)")
  }

  private static func hides(_ rule: MarkupElement, _ formats: CellFormats) -> Bool {
    rule.number("dxfId").map { formats.hidingDifferences.contains($0) } ?? false
      || ["dataBar", "iconSet"].contains { rule.first($0)?.isFalse("showValue") ?? false }
  }

  private static func condition(of rule: MarkupElement) -> NumberFormatSection.Condition? {
    guard rule["type"] == "cellIs", let comparison = rule["operator"].flatMap({ comparisons[$0] }),
      let formula = rule.first("formula")
    else { return nil }
    return NumberFormatSection.Condition(comparison + formula.text)
  }
}
