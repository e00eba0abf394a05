import Foundation
import OGIReports
import TestSupport

@testable import OGICatalog

/// A small form, partitions of its concepts, and a report on it, all at random; and what the report adds up to, by trying
/// everything.
struct RandomRollUp {
  let catalog: MappingCatalog
  var report: NormalizedReport
  /// What each column prints.
  private var columns: [String: [Concept.ID: Fact]] = [:]
  /// The column that the oracle is about.
  private var printed: [Concept.ID: Fact] = [:]
  private let optional: Set<Concept.ID>
  private let predicates: [Concept.ID: FormCell.Predicate]

  static let form = "small"
  static let members = ["x", "y"]

  init(using random: inout SeededGenerator, embedded: MappingCatalog) {
    let ids = (0..<7).map { Concept.ID(rawValue: "c\($0)") }
    let concepts = ids.map {
      Concept(id: $0, narrowerThan: nil, unit: "case", number: .count, labels: ["en": $0.rawValue])
    }
    var partitions: [Partition] = []
    for number in 0..<Int.random(in: 1...6, using: &random) {
      let whole = Int.random(in: 0..<5, using: &random)
      let parts = ids[(whole + 1)...].shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
      partitions.append(
        Partition(
          whole: ids[whole], name: "p\(number)",
          forms: [Bool.random(using: &random) ? Self.form : "other", Self.form]
            .dropLast(Int.random(in: 0...1, using: &random)),
          grade: Bool.random(using: &random) ? .exact : .close,
          severity: .error, labels: ["en": "p\(number)"], parts: Array(parts)))
    }
    let predicates = Dictionary(
      ids.map { ($0, Bool.random(using: &random) ? FormCell.Predicate.exactMatch : .closeMatch) },
      uniquingKeysWith: { first, _ in first })
    self.predicates = predicates
    let optional = Set(ids.filter { _ in Int.random(in: 0..<4, using: &random) == 0 })
    self.optional = optional
    let rows = ids.map { id in
      let cells = Self.members.map {
        FormCell(
          concept: id, dimensions: ["column": $0], predicate: predicates[id] ?? .exactMatch, unit: nil)
      }
      return FormRow(
        label: FormLabel(text: id.rawValue), ancestors: [], unit: nil, cells: cells,
        isOptional: optional.contains(id))
    }
    let columns = Self.members.map { _ in FormColumn(path: []) }
    let section = FormSection(title: nil, header: [], columns: columns, rows: rows)
    func form(_ id: String) -> Form {
      Form(
        id: id, family: id, titles: ["en": id], tables: [FormTable(id: "t", titles: [], sections: [section])],
        source: "")
    }
    catalog = MappingCatalog(
      concepts: concepts, dimensions: [], forms: [form(Self.form), form("other")], partitions: partitions,
      identities: [], checks: embedded.checks, figureGrammar: embedded.figureGrammar,
      reportLexicon: embedded.reportLexicon, alignmentCosts: embedded.alignmentCosts,
      confidenceModel: embedded.confidenceModel, reasons: embedded.reasons, panelChecks: embedded.panelChecks)
    let facts = Self.members.flatMap { Self.facts(on: ids, column: $0, using: &random) }
    self.columns = Dictionary(grouping: facts) { $0.dimensions["column"] ?? "" }.mapValues { facts in
      Dictionary(facts.map { ($0.concept, $0) }, uniquingKeysWith: { first, _ in first })
    }
    var report = NormalizedReport(facts: facts).of("A", 2020)
    if Int.random(in: 0..<4, using: &random) == 0 {
      let place = Place.text(line: 1, column: 1)
      let cell = UnmappedRow.Cell(printed: "1", value: 1, unit: nil, source: place)
      report.unmapped = [UnmappedRow(form: Self.form, label: "", cells: [cell], source: place)]
    }
    self.report = report
  }

  private static func facts(
    on ids: [Concept.ID], column: String, using random: inout SeededGenerator
  ) -> [Fact] {
    var facts: [Fact] = []
    for (line, id) in ids.enumerated() where Int.random(in: 0..<3, using: &random) > 0 {
      let isBlank = Int.random(in: 0..<3, using: &random) == 0
      let codes: [ReviewCode] = [.identityFailed, .figureRepaired].filter { _ in
        Int.random(in: 0..<6, using: &random) == 0
      }
      facts.append(
        Fact(
          form: form, concept: id, dimensions: ["column": column],
          value: isBlank ? nil : Decimal(Int.random(in: 0...2, using: &random)),
          unit: "case", status: isBlank ? .blank : .reported, blank: isBlank ? .empty : nil, review: codes,
          confidence: Double.random(in: 0...1, using: &random), label: "", printed: "",
          source: .text(line: line + 1, column: 1)))
    }
    return facts
  }

  /// The same, with the oracle about a column.
  func column(_ member: String) -> RandomRollUp {
    var copy = self
    copy.printed = columns[member] ?? [:]
    return copy
  }

  /// Whether the column prints a concept.
  func prints(_ concept: Concept.ID) -> Bool { printed[concept] != nil }

  /// What a whole adds up to.
  struct Expected {
    var value: Decimal
    var isClose: Bool
    var confidence: Double
    var codes: Set<ReviewCode>
    var partition: String
  }

  /// The first partition of a concept that can be added up; `nil` if none can.
  func sum(of concept: Concept.ID) -> Expected? {
    catalog.partitions.lazy.filter { $0.whole == concept }.compactMap { sum(by: $0) }.first
  }

  /// What a partition's parts add up to; `nil` if one has no figure.
  func sum(by partition: Partition) -> Expected? {
    let mayLackParts = !report.unmapped.isEmpty
    let concepts = partition.parts.filter { mayLackParts || !isOmitted($0) }
    let parts = concepts.map(part)
    guard partition.forms.contains(Self.form), !parts.isEmpty, !parts.contains(where: { $0 == nil }) else {
      return nil
    }
    let known = parts.compactMap(\.self)
    return Expected(
      value: known.map(\.value).reduce(0, +),
      isClose: partition.grade == .close || known.contains(where: \.isClose),
      confidence: known.map(\.confidence).min() ?? 1,
      codes: known.reduce(into: mayLackParts ? [.unmapped] : []) { $0.formUnion($1.codes) },
      partition: partition.id)
  }

  /// Whether a row that reports often lack is not there, and nothing adds up to it.
  private func isOmitted(_ concept: Concept.ID) -> Bool {
    optional.contains(concept) && printed[concept] == nil && sum(of: concept) == nil
  }

  /// The figure of a concept: as printed, or the first sum; `nil` for a blank.
  func value(of concept: Concept.ID) -> Decimal? {
    printed[concept].map(\.value) ?? sum(of: concept)?.value
  }

  /// Whether a sum is not its whole.
  var hasDifferences: Bool {
    catalog.partitions.contains { partition in
      guard let sum = sum(by: partition), let whole = value(of: partition.whole) else { return false }
      return sum.value != whole
    }
  }

  /// A concept as a part: as printed, as a blank that can only be 0, or as a sum of its own parts.
  private func part(_ concept: Concept.ID) -> Expected? {
    guard let fact = printed[concept] else { return sum(of: concept) }
    guard let value = fact.value ?? (canOnlyBeZero(concept) ? 0 : nil) else { return nil }
    return Expected(
      value: value, isClose: predicates[concept] == .closeMatch, confidence: fact.confidence,
      codes: Set(fact.review), partition: "")
  }

  /// Whether some sum holds with the blank as 0, and with no other numbers in its blanks.
  private func canOnlyBeZero(_ blank: Concept.ID) -> Bool {
    catalog.partitions.contains { partition in
      let terms = [partition.whole] + partition.parts
      guard partition.forms.contains(Self.form), partition.grade == .exact, terms.contains(blank) else {
        return false
      }
      let facts = terms.compactMap { printed[$0] }
      let isComplete = terms.allSatisfy { printed[$0] != nil || optional.contains($0) }
      guard isComplete, printed[partition.whole] != nil, facts.count > 1 else { return false }
      let blanks = facts.indices.filter { facts[$0].value == nil }
      let solutions = Self.assignments(blanks.count).filter { assignment in
        var values = facts.map { $0.value ?? 0 }
        for (position, value) in zip(blanks, assignment) { values[position] = value }
        return values[0] == values.dropFirst().reduce(0, +)
      }
      return solutions == [Array(repeating: 0, count: blanks.count)]
    }
  }

  private static func assignments(_ count: Int) -> [[Decimal]] {
    count == 0 ? [[]] : assignments(count - 1).flatMap { rest in (0...7).map { rest + [Decimal($0)] } }
  }
}
