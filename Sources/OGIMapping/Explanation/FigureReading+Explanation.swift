#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema
import OGIText

extension FigureExplanation.Reading {
  /// What the parser made of a cell; `nil` is a text that is no figure.
  init(_ figure: Figure?) {
    self.init(
      number: figure?.number, blank: figure.flatMap { Fact.Blank($0) }, unit: figure?.unit?.word,
      note: figure?.note, isApproximate: figure?.isApproximate ?? false,
      repair: figure?.repair.map(Repair.init))
  }
}

extension FigureExplanation.Reading.Repair {
  fileprivate init(_ repair: Figure.Repair) {
    self =
      switch repair {
      case .confusedDigits: .confusedDigits
      case .strayMarks: .strayMarks
      case .blanksBetweenDigits: .blanksBetweenDigits
      case .gluedCells: .gluedCells
      }
  }
}

extension Fact.Blank {
  fileprivate init?(_ figure: Figure) {
    guard case .blank(let kind) = figure.content else { return nil }
    self.init(kind)
  }
}

extension FigureExplanation.Unit {
  /// Tells which unit ``UnitReading`` converts by.
  init(
    number: Decimal?, concept: Concept, printed: [(origin: Origin, unit: FigureGrammar.Unit?)],
    stated: FigureGrammar.Unit?
  ) {
    let isAmount = concept.number == .amount
    if let (origin, unit) = printed.lazy.compactMap({ entry in entry.unit.map { (entry.origin, $0) } }).first
    {
      self.init(
        origin: origin, word: unit.word, factor: isAmount && unit.unit != concept.unit ? 1 : unit.factor)
    } else if isAmount || stated.map({ $0.factor != 1 }) ?? false, let number, number != 0 {
      self.init(
        origin: stated == nil ? .none : .form, word: stated?.word,
        factor: stated.map { isAmount && $0.unit != concept.unit ? 1 : $0.factor } ?? 1)
    } else {
      self.init(origin: .concept, word: nil, factor: 1)
    }
  }
}
