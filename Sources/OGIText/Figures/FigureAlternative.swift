#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

/// One of the readings that a cell's text may have had before it was scanned.
package struct FigureAlternative: Hashable, Sendable {
  /// A way in which a print and its scan differ.
  package enum Edit: Hashable, Sendable, CaseIterable {
    /// A character that looks like a digit, or that OCR engines give for one.
    case confusedDigit
    /// Marks around the digits or between them.
    case strayMark
    /// A point between digits: 3.5 for 35.
    case strayPoint
    /// A sign before digits, as a ruled line leaves it.
    case straySign
    /// Blanks between the digits of one number.
    case strayBlank
    /// Several cells in one text: 00 for 0 and 0.
    case gluedCells
    /// A zero before other digits.
    case leadingZero

    /// What the edit costs, in nats: how much rarer it is than a cell that is read as printed.
    ///
    /// Measured by `Scripts/learn-digit-confusions.py --places` beside 13,799 cells that are read as printed, by two engines, in
    /// rows with three cells that agree with the truth: marks beside digits 302, characters that look like the right
    /// digits 185, points between digits 8, signs 4, and three cells in one. Zeros before digits are no rarer there than
    /// digits gained, blanks are part of no measured cell: judgement.
    package var cost: Double {
      switch self {
      case .strayMark: 3.8
      case .confusedDigit: 4.3
      case .strayBlank: 5
      case .strayPoint: 7.5
      case .straySign: 8.1
      case .gluedCells: 8.4
      case .leadingZero: 9
      }
    }
  }

  /// What it costs that a text stands in no cell: 93 such texts beside the measured cells.
  static let dirtCost = 5.0

  /// The numbers, in the order of the cells that the text holds: mostly one, several where cells are glued, none where
  /// the text is nothing but stray marks.
  package var numbers: [Decimal]
  /// How unlikely the reading is, in nats; 0 for a number as printed. Only differences between readings of one text
  /// mean something.
  package var cost: Double
  /// What lies between the print and the reading.
  package var edits: Set<Edit>

  init(_ numbers: [Decimal], edits: Set<Edit>) {
    self.init(numbers: numbers, cost: edits.reduce(0) { $0 + $1.cost }, edits: edits)
  }

  init(numbers: [Decimal], cost: Double, edits: Set<Edit>) {
    self.numbers = numbers
    self.cost = cost
    self.edits = edits
  }

  /// The number, if the text holds one cell.
  package var number: Decimal? { numbers.count == 1 ? numbers.first : nil }
}

extension FigureParser {
  /// The most readings of one text.
  package static let mostAlternatives = 12
  /// By how many nats a reading must be likelier than any other for it to be taken. Two nats are odds of seven to one.
  private static let clearMargin = 2.0

  /// The readings that a text may have had in print, the likeliest first; none if it is no figure at all.
  ///
  /// A number as printed comes first, at no cost. The others leave out marks that scans add, read characters as the
  /// digits that they are taken for, and part cells that were run together. A digit is never exchanged for another.
  /// They are hypotheses for whoever knows what surrounds the cell.
  ///
  /// - Complexity: O(1): texts of more than ``FigureReadings/longest`` characters have the reading as printed alone.
  package func alternatives(of text: some StringProtocol) -> [FigureAlternative] {
    let printed = parse(text)
    if let printed, printed.number == nil { return [] }
    var readings: [FigureAlternative] = []
    if text.utf8.count <= 4 * FigureReadings.longest, printed?.unit == nil, printed?.note == nil {
      readings = FigureReadings(parser: self).readings(of: FigureText(Array(text.unicodeScalars)))
    }
    if let printed { readings += [reading(as: printed, beside: readings)].compactMap(\.self) }
    return Array(Self.distinct(readings).prefix(Self.mostAlternatives))
  }

  /// Whether a text is one that OCR engines give for digits and that may stand for itself, from end to end.
  package func isMisreading(_ key: MatchKey) -> Bool { misread.contains(key) }

  /// The reading as printed, unless it is found with what it costs: a zero before other digits is no clean print.
  private func reading(as printed: Figure, beside found: [FigureAlternative]) -> FigureAlternative? {
    guard let number = printed.number else { return nil }
    let same = found.first { $0.numbers == [number] }
    if let repair = printed.repair {
      guard same == nil else { return nil }
      var reading = FigureAlternative([number], edits: [FigureAlternative.Edit(repair)])
      // Several repairs have one name: the reading is no likelier than those that are taken apart.
      reading.cost = max(reading.cost, found.map(\.cost).min() ?? 0)
      return reading
    }
    return same?.edits.contains(.leadingZero) ?? false ? nil : FigureAlternative([number], edits: [])
  }

  /// The figure that a text among figures must have been, if one reading of it as a single number is far likelier than
  /// all others.
  package func ruin(_ text: some StringProtocol) -> Figure? {
    let readings = alternatives(of: text).filter { !$0.numbers.isEmpty }
    guard let first = readings.first, let number = first.number,
      readings.dropFirst().first.map({ $0.cost - first.cost >= Self.clearMargin }) ?? true
    else { return nil }
    return Figure(
      .number(number), repair: first.edits.contains(.confusedDigit) ? .confusedDigits : .strayMarks)
  }

  /// The cheapest reading for each list of numbers, in the order of their costs.
  private static func distinct(_ readings: [FigureAlternative]) -> [FigureAlternative] {
    var known: Set<[Decimal]> = []
    // Sorted by place too, so that readings of one cost keep their order.
    return readings.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element).filter { known.insert($0.numbers).inserted }
  }
}

extension FigureAlternative.Edit {
  /// The edit that a repair of the parser's undoes.
  fileprivate init(_ repair: Figure.Repair) {
    self =
      switch repair {
      case .confusedDigits: .confusedDigit
      case .strayMarks: .strayMark
      case .blanksBetweenDigits: .strayBlank
      case .gluedCells: .gluedCells
      }
  }
}
