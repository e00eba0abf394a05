import OGICatalog
import OGISchema

/// Says how far figures may be compared, and why.
///
/// The same words stand for many figures: they are made once, for all copies of a grader.
struct Grader: Sendable {
  private let catalog: MappingCatalog
  private let index: FormIndex
  private let caveats: [CaveatKey: [String: String]]
  private let known = ComparabilityCache<Grounds>()

  private struct CaveatKey: Hashable {
    let form: String
    let concept: Concept.ID
    let partition: String?
  }

  /// All that a grade follows from.
  private struct Grounds: Hashable {
    let form: String
    let cell: PanelFigure.Cell
    var partition: String?
    var zeros: [String] = []
    var isUnitKnown: Bool
    var parts: [Part] = []
  }

  /// What the words for a sum need to know of a part.
  private struct Part: Hashable {
    let concept: Concept.ID
    let grade: Comparability.Grade
    let isDerived: Bool
    /// The words for the part, if the sum's repeat them.
    let reasons: [String: String]

    init(_ figure: PanelFigure) {
      concept = figure.cell.concept
      grade = figure.comparability.grade
      isDerived = figure.status == .derived
      let isRepeated = grade == .notComparable || isDerived && grade.isClose
      reasons = isRepeated ? figure.comparability.reasons : [:]
    }
  }

  init(catalog: MappingCatalog, index: FormIndex) {
    self.catalog = catalog
    self.index = index
    caveats = Dictionary(
      catalog.caveats.map {
        (CaveatKey(form: $0.form, concept: $0.concept, partition: $0.partition), $0.labels)
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The comparability of a figure that is printed.
  func printed(_ cell: PanelFigure.Cell, form: String, isUnitKnown: Bool) -> Comparability {
    known.comparability(on: Grounds(form: form, cell: cell, isUnitKnown: isUnitKnown)) {
      switch index[form]?.predicate(cell) {
      case nil: told(.notComparable, [text(.relationUnknown, form: form)])
      case _ where !isUnitKnown: told(.notComparable, [text(.unitUnknown, form: form)])
      case .exactMatch: told(.exact, [text(.printedExact, form: form)])
      case .closeMatch:
        told(.close, [text(.printedClose, form: form, ["caveat": caveat(cell.concept, form: form)])])
      }
    }
  }

  /// The comparability of a sum of parts: the weakest of its parts' and of the partition's.
  func derived(
    _ partition: Partition, form: String, parts: [PanelFigure], zeros: [String]
  ) -> Comparability {
    let cell = PanelFigure.Cell(concept: partition.whole, dimensions: [:])
    let grounds = Grounds(
      form: form, cell: cell, partition: partition.name, zeros: zeros, isUnitKnown: true,
      parts: parts.map(Part.init))
    return known.comparability(on: grounds) { sum(of: parts, by: partition, form: form, zeros: zeros) }
  }

  private func sum(
    of parts: [PanelFigure], by partition: Partition, form: String, zeros: [String]
  ) -> Comparability {
    var texts = [text(.derived, form: form, ["rule": partition.labels])]
    if partition.grade == .close {
      let caveat = caveat(partition.whole, form: form, partition: partition.name)
      texts.append(text(.derivedClose, form: form, ["caveat": caveat]))
    }
    for part in parts where part.comparability.grade.isClose {
      let caveat =
        part.status == .derived
        ? part.comparability.reasons : self.caveat(part.cell.concept, form: form)
      let concept = catalog.concept(part.cell.concept)?.labels ?? ["": part.cell.concept.rawValue]
      texts.append(text(.partClose, form: form, ["concept": concept, "caveat": caveat]))
    }
    for zero in zeros { texts.append(text(.blankAsZero, form: form, ["rule": labels(ofRule: zero)])) }
    let incomparable = parts.map(\.comparability).filter { $0.grade == .notComparable }
    texts += incomparable.map(\.reasons)
    let isClose = partition.grade == .close || parts.contains { $0.comparability.grade.isClose }
    let grade: Comparability.Grade =
      incomparable.isEmpty ? (isClose ? .derivedClose : .derivedExact) : .notComparable
    return told(grade, texts)
  }

  /// What is said where the form of a series changes.
  func change(from before: String, in year: Int, to form: String) -> [String: String] {
    text(.seriesBreak, form: form, ["before": titles(of: before), "year": ["": "\(year)"]])
  }

  private func told(_ grade: Comparability.Grade, _ texts: [[String: String]]) -> Comparability {
    let reasons = texts.reduce(into: [:]) { $0.merge($1) { "\($0); \($1)" } }
    return Comparability(grade: grade, reasons: reasons)
  }

  private func text(
    _ reason: ComparabilityReason.Name, form: String, _ values: [String: [String: String]] = [:]
  ) -> [String: String] {
    let values = values.merging(["form": titles(of: form)]) { first, _ in first }
    return catalog.reason(reason)?.messages(values) ?? [:]
  }

  private func titles(of form: String) -> [String: String] { index[form]?.titles ?? ["": form] }

  /// The caveat of the first edition that has one.
  private func caveat(_ concept: Concept.ID, form: String, partition: String? = nil) -> [String: String] {
    let editions = index[form]?.editions ?? []
    let keys = editions.lazy.map { CaveatKey(form: $0, concept: concept, partition: partition) }
    return keys.compactMap { caveats[$0] }.first ?? [:]
  }

  private func labels(ofRule id: String) -> [String: String] {
    catalog.partitions.first { $0.id == id }?.labels ?? catalog.identities.first { $0.id == id }?.labels
      ?? ["": id]
  }
}
