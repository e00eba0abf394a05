internal import OGIMarkup

/// What a conditional format asks of a cell: ECMA-376, part 1, 18.3.1.10.
///
/// Formulas are not computed. Known are the comparisons of a cell with a number or a text that people hide noughts, blanks and
/// errors with: for cells that hold a number or a text, `ISERROR(A1)` is what `A1=""` is.
struct FormatCondition {
  private enum Operand {
    case number, text, emptyText
  }

  private let comparison: NumberFormatSection.Condition
  private let operand: Operand
  /// The cell that is asked of, as the formula for the first cell names it; `nil` for the cell itself.
  private let reference: Reference?

  private static let comparisons = [
    "equal": "=", "notEqual": "<>", "lessThan": "<", "lessThanOrEqual": "<=", "greaterThan": ">",
    "greaterThanOrEqual": ">=",
  ]
  private static let functions: Set<Substring> = ["ISERROR", "ISERR", "ISNA", "ISBLANK"]

  /// Reads what a rule asks; `nil` if it is not known.
  init?(of rule: MarkupElement) {
    let formula = rule.first("formula")?.text ?? ""
    switch rule["type"] {
    case "cellIs":
      guard let sign = rule["operator"].flatMap({ Self.comparisons[$0] }) else { return nil }
      self.init(sign, formula[...])
    case "containsErrors", "containsBlanks": self.init("=", "\"\"")
    case "notContainsErrors", "notContainsBlanks": self.init("<>", "\"\"")
    case "containsText", "beginsWith", "endsWith", "notContainsText":
      // Digits are found in numbers, too.
      guard let text = rule["text"], text.contains(where: \.isLetter), formula.contains(text),
        text.unicodeScalars.allSatisfy({ $0.value > 0x7F && $0.properties.numericType == nil })
      else { return nil }
      self.init(rule["type"] == "notContainsText" ? "<>" : "=", "\"\(text)\"")
    case "expression": self.init(formula: formula)
    default: return nil
    }
  }

  /// Reads a formula such as `A1=0` or `ISERROR(A1)`.
  private init?(formula: String) {
    let parts = formula.split(separator: "(", omittingEmptySubsequences: false)
    if parts.count == 2, let name = parts.first, let argument = parts.last, argument.last == ")",
      Self.functions.contains(name)
    {
      self.init("=", "\"\"", reference: argument.dropLast())
    } else {
      let reference = formula.prefix { !"<>=".contains($0) }
      let rest = formula[reference.endIndex...]
      let sign = rest.prefix { "<>=".contains($0) }
      guard Self.comparisons.values.contains(String(sign)) else { return nil }
      self.init(String(sign), rest[sign.endIndex...], reference: reference)
    }
  }

  private init?(_ sign: String, _ operand: Substring, reference: Substring? = nil) {
    let number = DecimalNumber(String(operand))
    guard let comparison = NumberFormatSection.Condition(sign + (number?.plainText ?? "0")) else {
      return nil
    }
    self.comparison = comparison
    self.reference = reference.map { Reference($0) }
    if number != nil {
      self.operand = .number
    } else if operand.first == "\"", operand.dropFirst().firstIndex(of: "\"") == operand.indices.last {
      self.operand = operand.count > 2 ? .text : .emptyText
    } else {
      return nil
    }
  }

  /// Whether a cell that shows something is as is asked; `nil` if that is not known.
  ///
  /// - Parameters:
  ///   - number: What the cell holds; `nil` for a text. Excel has texts behind all numbers.
  ///   - start: The cell that the formula is written for.
  func holds(for number: Double?, in cell: CellReference, from start: CellReference?) -> Bool? {
    if let reference {
      guard let start, reference.names(cell, from: start) else { return nil }
    }
    switch (operand, number) {
    case (.number, let number?): return comparison.holds(for: number)
    case (_, .some): return comparison.holds(for: -.infinity)
    case (.text, nil): return nil
    case (_, nil): return comparison.holds(for: .infinity)
    }
  }
}

extension FormatCondition {
  /// A cell as a formula names it: what has no `$` goes with the cell that the formula is for.
  private struct Reference {
    /// `nil` for what is no cell of the sheet.
    private let cell: CellReference?
    private let isColumnFixed: Bool
    private let isRowFixed: Bool

    init(_ name: Substring) {
      cell = CellReference(name)
      isColumnFixed = name.first == "$"
      isRowFixed = name.dropFirst().contains("$")
    }

    /// Whether a cell is the one.
    ///
    /// - Parameter start: The cell that the formula is written for.
    func names(_ other: CellReference, from start: CellReference) -> Bool {
      cell?.column == (isColumnFixed ? other.column : start.column)
        && cell?.row == (isRowFixed ? other.row : start.row)
    }
  }
}
