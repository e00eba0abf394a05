#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

/// What a cell holds and how it became a value, in words.
enum FigureWords {
  /// A fact's value with its unit.
  static func value(of fact: Fact) -> String {
    let unit = fact.unit.map { " \($0)" } ?? ""
    if let value = fact.value { return (value.plainText + unit).forTerminal }
    return fact.status == .blank ? "blank" : "no value"
  }

  static func lines(on figure: FigureExplanation) -> [String] {
    [printed(figure), repair(figure), unit(of: figure), proposal(figure)].compactMap(\.self)
  }

  private static func printed(_ figure: FigureExplanation) -> String {
    let reading = figure.reading
    let text = figure.fact.printed.quoted
    if let number = reading.number {
      let approximate = reading.isApproximate ? ", which the report calls approximate" : ""
      let note = reading.note.map { ", with the note \($0.quoted)" } ?? ""
      return "\(text) is the number \(number.plainText)\(approximate)\(note)."
    }
    switch reading.blank {
    case .empty: return "The cell is there and empty: a blank, which is not a zero."
    case .dash: return "\(text) is a dash: a blank, which is not a zero."
    case .slash: return "\(text) is a slash: a blank, which is not a zero."
    case .word: return "\(text) says that there is nothing: a blank, which is not a zero."
    case nil: return "\(text) is a text and no figure."
    }
  }

  private static func repair(_ figure: FigureExplanation) -> String? {
    switch figure.reading.repair {
    case .confusedDigits:
      "It is no valid number as it stands: characters that are no digits were read as the digits they look like."
    case .strayMarks:
      "It is no valid number as it stands: marks that are no part of numbers were left out."
    case .blanksBetweenDigits:
      "It is no valid number as it stands: the blanks between its digits were left out."
    case .gluedCells:
      "The text holds more than one cell as it stands: it was taken apart."
    case nil: nil
    }
  }

  private static func unit(of figure: FigureExplanation) -> String? {
    guard figure.reading.number != nil, let value = figure.fact.value else { return nil }
    let unit = figure.unit
    let canonical = figure.fact.unit.map { " \($0)" } ?? ""
    let result = "\(value.plainText)\(canonical)".forTerminal
    let conversion = unit.factor == 1 ? "the value is \(result)" : "times \(unit.factor) it is \(result)"
    let word = unit.word?.quoted ?? ""
    switch unit.origin {
    case .cell: return "The cell prints the unit \(word): \(conversion)."
    case .row: return "The row prints the unit \(word): \(conversion)."
    case .heading: return "The heading of the column prints the unit \(word): \(conversion)."
    case .form: return "The report prints no unit, and the form states \(word): \(conversion)."
    case .concept: return "No unit is printed, and none is needed: the value is \(result)."
    case .none: return "No unit is stated anywhere: the value is as printed, \(result)."
    }
  }

  private static func proposal(_ figure: FigureExplanation) -> String? {
    figure.fact.proposed.map {
      "\($0.plainText) would make all sums hold that the figure takes part in; what is printed stays the value."
    }
  }
}
