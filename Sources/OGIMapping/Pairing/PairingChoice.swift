#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// Decides between two readings of a table's figures by the sums over its rows.
struct PairingChoice {
  let catalog: MappingCatalog
  let identities: IdentityChecker
  let builder: FactBuilder

  /// The likelier reading. Where the two are close, its rows say so.
  func choice(of reading: FigurePairing.Reading) -> TableReading {
    guard let displaced = reading.displaced else { return reading.inPlace }
    let costs = catalog.alignmentCosts
    let sums = Double(sumsThatHold(in: displaced) - sumsThatHold(in: reading.inPlace))
    let gain = reading.gain + sums * costs.sumFails
    if gain > 0 { return displaced }
    var table = reading.inPlace
    let others = Dictionary(displaced.rows.map { ($0.row, $0.figures) }) { first, _ in first }
    for index in table.rows.indices {
      guard table.rows[index].figures != others[table.rows[index].row] else { continue }
      table.rows[index].pairing = min(table.rows[index].pairing, logistic(-gain / costs.marginScale))
    }
    return table
  }

  /// How many sums over rows hold, less those that fail.
  private func sumsThatHold(in table: TableReading) -> Int {
    let profileTable = builder.profile.tables[table.table]
    guard let form = profileTable.forms.first?.id,
      let start = builder.stream.place(of: table.tokens.lowerBound)
    else { return 0 }
    let facts = builder.facts(
      of: table, rows: builder.placedRows(of: table), form: form, printedTwice: []
    ).map { mapped in
      var fact = mapped.fact
      fact.review = []
      return fact
    }
    let report = NormalizedReport(
      tables: [
        NormalizedReport.Table(
          form: form, table: profileTable.table.id, source: start, end: start, facts: facts.indices)
      ], facts: facts)
    return identities.instances(in: ReportPair(current: report)).reduce(0) { sum, instance in
      guard identities.rules[instance.subject.rule].kind == .concepts else { return sum }
      return switch instance.outcome {
      case .holds: sum + (instance.comparison.left == 0 ? 0 : 1)
      case .fails: sum - 1
      default: sum
      }
    }
  }
}
