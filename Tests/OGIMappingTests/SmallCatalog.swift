import OGISchema
import OGIText

@testable import OGICatalog
@testable import OGIMapping

/// A catalog with one small form: a heading, a group, and two rows that are near-twins.
enum SmallCatalog {
  static func costs() throws -> AlignmentCosts { try MappingCatalog.embedded().alignmentCosts }

  static func make() throws -> MappingCatalog {
    let embedded = try MappingCatalog.embedded()
    let section = FormSection(
      title: nil, header: [FormHeading(label: FormLabel(text: "总计"), column: 0)],
      columns: [FormColumn(path: [FormLabel(text: "总计")])],
      rows: [
        row("1.同意公开", concept: "requests.granted"),
        row("2.不同意公开", concept: "requests.denied"),
      ])
    let form = Form(
      id: "small", family: "small", titles: [:],
      tables: [FormTable(id: "table", titles: [FormLabel(text: "答复")], sections: [section])], source: "test")
    return MappingCatalog(
      concepts: embedded.concepts, dimensions: embedded.dimensions, forms: [form],
      partitions: embedded.partitions, identities: embedded.identities, checks: embedded.checks,
      figureGrammar: embedded.figureGrammar, reportLexicon: embedded.reportLexicon,
      alignmentCosts: embedded.alignmentCosts, confidenceModel: embedded.confidenceModel)
  }

  private static func row(_ label: String, concept: Concept.ID) -> FormRow {
    FormRow(
      label: FormLabel(text: label), ancestors: [], unit: "件",
      cells: [FormCell(concept: concept, dimensions: [:], predicate: .exactMatch, unit: nil)],
      isOptional: false)
  }
}

extension Token {
  /// A label, a near-twin, a unit, noise, or a run of figures.
  static func random(_ index: Int, using random: inout some RandomNumberGenerator) -> Token {
    let texts = ["1.同意公开", "2.不同意公开", "同意公开", "不同", "意公开", "总计", "件", "其他", "答复总计"]
    let isText = Bool.random(using: &random)
    let figures = Int.random(in: 0...2, using: &random)
    let content: Content =
      isText
      ? .text(Lexeme(MatchKey(texts.randomElement(using: &random) ?? "")))
      : .run(cells: max(1, figures), figures: figures)
    return Token(
      content: content, pieces: index..<index + 1, startsRow: Bool.random(using: &random), block: 0,
      isCell: true)
  }
}
