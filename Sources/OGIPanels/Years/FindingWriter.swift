#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGICatalog
import OGISchema

/// Puts into words what is found in panels, by the texts of the catalog.
struct FindingWriter: Sendable {
  let catalog: MappingCatalog

  /// What a check of the catalog says.
  func finding(
    _ check: PanelCheck.Name, source: PanelFigure? = nil, _ values: [String: [String: String]]
  ) -> Finding {
    let known = catalog.panelCheck(check)
    return Finding(
      rule: check.rawValue, severity: known?.severity ?? .warning, messages: known?.messages(values) ?? [:],
      source: source?.source)
  }

  /// A whole that is not the sum of its parts.
  func finding(of difference: RollUp.Difference, in figures: [PanelFigure]) -> Finding {
    let partition = difference.partition
    let cells =
      [(figures[difference.whole], Evaluation.Cell.Side.left)]
      + difference.parts.map { (figures[$0], .right) }
    return finding(
      rule: partition.id, labels: partition.labels, severity: partition.severity, relation: .equal,
      cells: cells.map { figure, side in
        Evaluation.Cell(
          concept: figure.cell.concept, dimensions: figure.cell.dimensions, side: side, value: figure.value,
          source: figure.source)
      }, form: figures[difference.whole].form)
  }

  /// A relation that fails.
  func finding(
    rule: String, labels: [String: String], severity: Finding.Severity, relation: Evaluation.Relation,
    cells: [Evaluation.Cell], form: String
  ) -> Finding {
    let left = cells.filter { $0.side == .left }.sum
    let right = cells.filter { $0.side == .right }.sum
    let sign = relation == .equal ? "≠" : relation == .notEqual ? "=" : "<"
    let messages = labels.reduce(into: [String: String]()) { messages, label in
      let members = members(of: cells.first?.dimensions ?? [:], language: label.key)
      let subject = members.isEmpty ? "" : " [\(members)]"
      messages[label.key] = "\(label.value)\(subject): \(left) \(sign) \(right)"
    }
    let evaluation = Evaluation(
      rule: rule, form: form, relation: relation, cells: cells, left: left, right: right,
      difference: left - right, outcome: .fails)
    return Finding(
      rule: rule, severity: severity, messages: messages,
      source: cells.lazy.filter { !$0.isPreviousYear }.compactMap(\.source).first, evaluation: evaluation)
  }

  /// A cell for which a report has different figures.
  func figuresDiffer(_ figure: PanelFigure) -> Finding {
    let values = ([figure.value] + figure.others.map(\.value)).compactMap { $0.map { "\($0)" } }
    return finding(
      .figuresDiffer, source: figure,
      ["concept": name(of: figure.cell), "values": ["": values.joined(separator: ", ")]])
  }

  /// What a cell counts, by language code.
  func name(of cell: PanelFigure.Cell) -> [String: String] {
    let labels = catalog.concept(cell.concept)?.labels ?? ["": cell.concept.rawValue]
    guard !cell.dimensions.isEmpty else { return labels }
    return labels.reduce(into: [:]) { names, label in
      names[label.key] = "\(label.value) [\(members(of: cell.dimensions, language: label.key))]"
    }
  }

  private func members(of dimensions: [String: String], language: String) -> String {
    let labels = dimensions.sorted { $0.key < $1.key }.map { entry in
      let member = catalog.dimension(entry.key)?.members.first { $0.id == entry.value }
      return member?.labels[language] ?? entry.value
    }
    return labels.joined(separator: ", ")
  }
}

extension [Evaluation.Cell] {
  /// The sum of the figures that are known and certain.
  fileprivate var sum: Decimal {
    filter { !$0.isUncertain }.reduce(0) { sum, cell in
      let value = cell.value ?? 0
      return cell.isSubtracted ? sum - value : sum + value
    }
  }
}
