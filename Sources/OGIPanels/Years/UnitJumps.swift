#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// Amounts that change by about the factor between two units.
struct UnitJumps: YearCheck {
  let words: FindingWriter
  private let amounts: Set<Concept.ID>
  private let factor: Decimal?
  private let tolerance: Decimal?

  init(catalog: MappingCatalog) {
    words = FindingWriter(catalog: catalog)
    amounts = Set(catalog.concepts.filter { $0.number == .amount }.map(\.id))
    factor = catalog.threshold(.factor, of: .unitJump)
    tolerance = catalog.threshold(.tolerance, of: .unitJump)
  }

  func check(_ agency: inout AgencyYears) {
    guard let factor, let tolerance else { return }
    for (before, now) in agency.successions {
      for figure in agency.years[now].figures where amounts.contains(figure.cell.concept) {
        guard let value = figure.value, let last = agency.years[before][figure.cell]?.value,
          let ratio = Self.ratio(value, last), ratio >= factor / tolerance, ratio <= factor * tolerance
        else { continue }
        let values = [
          "concept": words.name(of: figure.cell), "before": ["": "\(last)"],
          "earlier": ["": "\(agency.years[before].year)"], "value": ["": "\(value)"],
          "factor": ["": "\(factor)"],
        ]
        agency.note(words.finding(.unitJump, source: figure, values), year: figure.year, at: figure)
        // Either may be the wrong one.
        for year in [before, now] { agency.years[year].mark(figure.cell, .yearsDisagree) }
      }
    }
  }

  /// How many times the greater of two amounts is the lesser; `nil` unless both are above 0.
  private static func ratio(_ first: Decimal, _ second: Decimal) -> Decimal? {
    let (lesser, greater) = (min(first, second), max(first, second))
    return lesser > 0 ? greater / lesser : nil
  }
}

extension MappingCatalog {
  /// A threshold of a check; `nil` if the catalog does not have the check.
  func threshold(_ threshold: PanelCheck.Threshold, of check: PanelCheck.Name) -> Decimal? {
    panelCheck(check)?.thresholds[threshold]
  }
}
