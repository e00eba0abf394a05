#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// Adds wholes up from their parts.
///
/// A whole is a sum where a partition names the form, all its parts have figures there, with the same members, and blanks
/// among them are shown to be 0. Parts are derived before wholes. Of several partitions of a whole the first in the
/// catalog that can be added up is taken; what the others come to is compared with it.
///
/// Where the table has figures under no concept, one of them may be a part: a part that is not there is then missing,
/// though reports often lack it, and each sum is for review.
struct RollUp {
  let index: FormIndex
  let evidence: SumEvidence
  let unmapped: UnmappedTables
  /// The units of the concepts.
  let units: [Concept.ID: String]

  /// A whole, and a sum of its parts that it is not.
  struct Difference {
    let partition: Partition
    /// The whole, and the parts: indices of the sheet's figures.
    let whole: Int
    let parts: [Int]
  }

  /// Adds the wholes that a report does not print to its figures, and the sums to those that it prints.
  ///
  /// - Returns: The wholes that are not the sums.
  /// - Complexity: Linear in the figures, for a catalog of a given size.
  func extend(_ sheet: inout FigureSheet, grader: Grader) -> [Difference] {
    var differences: [Difference] = []
    for form in sheet.forms {
      guard let entry = index[form] else { continue }
      for partition in entry.partitions {
        for number in sheet.members.indices {
          guard let sum = sum(of: partition, form: form, members: number, entry: entry, sheet: sheet) else {
            continue
          }
          let whole = sheet.index(form: form, concept: partition.whole, members: number)
          guard let whole else {
            sheet.append(
              figure(sum, of: partition, form: form, members: number, sheet: sheet, grader: grader))
            continue
          }
          if sheet.figures[whole].derivation == nil {
            sheet.update(whole) { $0.derivation = sum.derivation }
          }
          if sum.differs(from: sheet.figures[whole], in: sheet) {
            differences.append(Difference(partition: partition, whole: whole, parts: sum.parts))
          }
        }
      }
    }
    sheet.mark(differences, vouched: evidence.vouched)
    return differences
  }

  /// A sum of parts.
  private struct Sum {
    let derivation: Derivation
    /// The parts: indices of the sheet's figures.
    let parts: [Int]
    /// The figures that show blank parts to be 0.
    let proof: [Int]
    /// Whether its table has figures under no concept.
    let mayLackParts: Bool

    /// Whether the sum contradicts a figure: both are certain, and they are not the same.
    func differs(from whole: PanelFigure, in sheet: FigureSheet) -> Bool {
      guard case .number(let value) = Operand(whole) else { return false }
      return value != derivation.value && !parts.contains { Operand(sheet.figures[$0]) == .uncertain }
    }
  }

  private func sum(
    of partition: Partition, form: String, members: Int, entry: FormEntry, sheet: FigureSheet
  ) -> Sum? {
    var (total, inputs, zeros): (Decimal, [Derivation.Input], [String]) = (0, [], [])
    var (parts, proof): ([Int], [Int]) = ([], [])
    let tables = partition.parts.lazy.compactMap { entry.tables[$0] }
    let mayLackParts = unmapped.contain(anyOf: tables, form: form)
    for part in partition.parts {
      guard let index = sheet.index(form: form, concept: part, members: members) else {
        guard entry.isOptional(part), !mayLackParts else { return nil }
        continue
      }
      let figure = sheet.figures[index]
      if let value = figure.value {
        total += value
      } else if figure.status == .blank, let zero = evidence.zeros[index] {
        if !zeros.contains(zero.rule) { zeros.append(zero.rule) }
        proof += zero.figures
      } else {
        return nil
      }
      parts.append(index)
      inputs.append(
        Derivation.Input(
          concept: part, value: figure.value, status: figure.status, decisions: figure.decisions))
    }
    guard !parts.isEmpty, total.isFinite else { return nil }
    let derivation = Derivation(partition: partition.id, value: total, inputs: inputs, zeros: zeros)
    return Sum(derivation: derivation, parts: parts, proof: proof, mayLackParts: mayLackParts)
  }

  private func figure(
    _ sum: Sum, of partition: Partition, form: String, members: Int, sheet: FigureSheet, grader: Grader
  ) -> PanelFigure {
    let parts = sum.parts.map { sheet.figures[$0] }
    let codes = Set((sum.parts + sum.proof).flatMap { sheet.figures[$0].review })
      .union(sum.mayLackParts ? [.unmapped] : [])
    let first = parts.first
    let isUnitKnown = parts.allSatisfy { $0.unit != nil }
    return PanelFigure(
      cell: PanelFigure.Cell(concept: partition.whole, dimensions: sheet.members[members]),
      year: first?.year ?? 0, value: sum.derivation.value, unit: isUnitKnown ? units[partition.whole] : nil,
      status: .derived, review: ReviewCode.allCases.filter(codes.contains),
      confidence: (sum.parts + sum.proof).map { sheet.figures[$0].confidence }.min() ?? 0,
      comparability: grader.derived(partition, form: form, parts: parts, zeros: sum.derivation.zeros),
      derivation: sum.derivation, form: form, report: first?.report ?? 0,
      decisions: parts.flatMap(\.decisions).uniqued, source: nil)
  }
}

extension [String] {
  /// The different texts, in their order.
  fileprivate var uniqued: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}
