internal import OGIMarkup

/// Where the conditional formats of a sheet hide what its cells hold: ECMA-376, part 1, 18.3.1.18.
struct ConditionalHiding {
  private struct Rule {
    let cells: [CellRange]
    let difference: FormatDifference
    /// `nil` where it is not known.
    let condition: FormatCondition?

    /// The cell that formulas are written for; `nil` if that is not sure.
    private let start: CellReference?

    init(_ cells: [CellRange], _ difference: FormatDifference, _ condition: FormatCondition? = nil) {
      (self.cells, self.difference, self.condition) = (cells, difference, condition)
      let first = cells.first?.origin
      start =
        cells.allSatisfy { $0.origin.row >= first?.row ?? 0 && $0.origin.column >= first?.column ?? 0 }
        ? first : nil
    }

    /// Whether the rule takes effect on a cell; `nil` if that is not known.
    func holds(for number: Double?, in cell: CellReference) -> Bool? {
      guard cells.contains(where: { $0.contains(cell) }) else { return false }
      return condition?.holds(for: number, in: cell, from: start) ?? nil
    }
  }

  private var rules: [Rule] = []

  /// A sheet with more ranges is looked at as if each rule were for all of its cells, and one with more formats as if it might
  /// hide all; those of people have some ten.
  private static let mostRanges = 64

  /// Reads the conditional formats of a sheet.
  init(of sheet: MarkupElement, formats: CellFormats) {
    for element in sheet.elements where element.name == "conditionalFormatting" {
      let cells = (element["sqref"] ?? "").split(separator: " ").compactMap { Self.range($0) }
      for rule in element.elements where rule.name == "cfRule" {
        let difference = Self.difference(of: rule, formats)
        guard rule.isTrue("stopIfTrue") || difference != FormatDifference() else { continue }
        rules.append(Rule(cells, difference, FormatCondition(of: rule)))
      }
    }
    guard rules.reduce(0, { $0 + $1.cells.count }) > Self.mostRanges else { return }
    let differences = Set(rules.map(\.difference))
    rules = (differences.count > Self.mostRanges ? [.hiding] : differences).map { Rule([.all], $0) }
  }

  /// Whether a cell is not seen; `nil` if that is not known.
  ///
  /// - Parameters:
  ///   - content: What is seen without conditions.
  ///   - ground: The colour behind it.
  ///   - number: What the cell holds; `nil` for a text.
  func hides(
    _ content: CellContent, on ground: CellColor, holding number: Double?, in cell: CellReference
  ) -> Bool? {
    let effects = rules.lazy.map { ($0.difference, $0.holds(for: number, in: cell)) }.filter { $0.1 != false }
    var isHidden: Bool? = false
    var isShown = false
    for (difference, holds) in effects {
      if difference.hides(content, on: ground) {
        isHidden = holds ?? (isHidden == true ? true : nil)
      } else {
        isShown = true
      }
    }
    // Of two rules that hold one may take away what the other does.
    return isHidden == true && isShown ? nil : isHidden
  }

  private static func range(_ text: Substring) -> CellRange? {
    CellRange(text.contains(":") ? String(text) : "\(text):\(text)")
  }

  private static func difference(of rule: MarkupElement, _ formats: CellFormats) -> FormatDifference {
    let showsMark = ["dataBar", "iconSet"].contains { rule.first($0)?.isFalse("showValue") ?? false }
    guard !showsMark else { return .hiding }
    return rule.number("dxfId").flatMap { formats.difference($0) } ?? FormatDifference()
  }
}
