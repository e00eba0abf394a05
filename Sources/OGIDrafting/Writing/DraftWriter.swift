import OGISchema
import OGIText

/// Writes drafted tables as files of an overlay of mappings.
struct DraftWriter {
  let form: String
  /// What the column `source` calls the document.
  let name: String
  let parser: FigureParser
  let candidates: ConceptCandidates

  func files(of tables: [DraftTable]) -> [FormDraft.File] {
    let units = DraftUnits(parser: parser, tables: tables)
    let plans = tables.map { ConceptPlan(table: $0, form: form, units: units) }
    var files = [
      forms(title: tables.lazy.compactMap(\.title).first),
      outline(zip(tables, plans).map { ($0, $1) }),
      concepts(plans),
    ]
    let drafted = Array(zip(tables, plans))
    if plans.contains(where: \.usesDimension) { files.append(dimensions(drafted)) }
    files += [figures(units), partitions(drafted), identities(drafted)].compactMap(\.self)
    return files.sorted { $0.path < $1.path }
  }

  private var source: String { "draft of \(DraftText.oneLine(name))" }

  private func forms(title: String?) -> FormDraft.File {
    var file = DraftFile(
      "forms/forms.tsv", columns: ["form", "family", "title_zh", "title_en", "issued_by", "years", "source"])
    file.comment("Say what the form is called, who issued it, and for which years it was meant.")
    file.line([form, form, title ?? form, "title of \(form) in English", "not known", "not known", source])
    return file.file
  }

  private func outline(_ tables: [(DraftTable, ConceptPlan)]) -> FormDraft.File {
    var file = DraftFile(
      "forms/\(form).tsv",
      columns: [
        "table", "part", "depth", "label", "note", "unit", "concept", "dimensions", "predicate", "presence",
        "source",
      ])
    file.comment(
      """
      Look at the depths: they were guessed from numbering and indentation. Above a row stand known concepts whose labels come
      near, and how much is common to both: where the row counts the same thing, put that concept in the row, with
      skos:exactMatch, or skos:closeMatch and a line in caveats.tsv, and take the draft's own out of concepts.tsv.
      """)
    for (table, plan) in tables {
      OutlineWriter(table: table, plan: plan, source: source, candidates: candidates).write(to: &file)
    }
    return file.file
  }

  private func concepts(_ plans: [ConceptPlan]) -> FormDraft.File {
    var file = DraftFile(
      "concepts.tsv",
      columns: ["concept", "narrower_than", "unit", "number", "label_zh", "label_en", "source"])
    file.comment(
      "Give the concepts names that say what they count, here and in the form. The unit unknown stands where none is printed: say\nwhich it is, and whether the figures are counts. Until then they are for review."
    )
    for entry in plans.flatMap({ plan in plan.rows.flatMap { plan.entries(ofRow: $0) } }) {
      file.line([entry.id, "", entry.unit, entry.number.rawValue, entry.label, entry.id, source])
    }
    return file.file
  }

  private func dimensions(_ tables: [(DraftTable, ConceptPlan)]) -> FormDraft.File {
    var file = DraftFile(
      "dimensions.tsv", columns: ["dimension", "value", "label_zh", "label_en", "source"])
    file.comment("Say what the columns tell apart, and name their members.")
    for (table, plan) in tables where plan.usesDimension {
      for (index, column) in table.columns.enumerated() {
        let name = plan.name(ofColumn: index)
        file.line([plan.dimension, name, column.path.joined(separator: " "), name, source])
      }
    }
    return file.file
  }

  private func figures(_ units: DraftUnits) -> FormDraft.File? {
    var file = DraftFile("figures.tsv", columns: ["kind", "text", "value", "unit", "source"])
    file.comment("These words stand where units do. Say how many of which unit one of each is.")
    for word in units.unlistedWords {
      let unit = units.unit(named: word)
      file.line(["unit", word, "\(unit.factor)", unit.unit, source])
    }
    return file.isEmpty ? nil : file.file
  }

  private func partitions(_ tables: [(DraftTable, ConceptPlan)]) -> FormDraft.File? {
    var file = DraftFile(
      "partitions.tsv",
      columns: [
        "whole", "partition", "forms", "grade", "severity", "parts", "label_zh", "label_en", "note", "source",
      ])
    file.comment("These sums hold in the document. Keep those that hold by what the form says.")
    for (table, plan) in tables where !plan.hasConceptPerColumn {
      for sum in ObservedSums(table).rows {
        let label = table.rows[sum.whole].label
        file.line([
          plan.concept(ofRow: sum.whole), "parts", form, "exact", "error",
          sum.parts.map { plan.concept(ofRow: $0) }.joined(separator: ";"), label,
          "\(plan.name(ofRow: sum.whole)) is the sum of its parts", "", source,
        ])
      }
    }
    return file.isEmpty ? nil : file.file
  }

  private func identities(_ tables: [(DraftTable, ConceptPlan)]) -> FormDraft.File? {
    var file = DraftFile(
      "identities.tsv",
      columns: [
        "id", "kind", "severity", "review", "left", "relation", "right", "when", "label_zh", "label_en",
        "source",
      ])
    file.comment("These sums of columns hold in the document. Keep those that hold by what the form says.")
    for (table, plan) in tables where plan.usesDimension {
      guard let total = ObservedSums(table).totalColumn else { continue }
      let members = table.columns.indices.map { "\(plan.dimension)=\(plan.name(ofColumn: $0))" }
      let others = members.indices.filter { $0 != total }.map { members[$0] }
      file.line([
        "\(plan.dimension).total", "members", "error", "identity-failed", members[total], "=",
        others.joined(separator: " + "), "", table.columns[total].path.last ?? "",
        "\(plan.name(ofColumn: total)) is the sum of the other columns", source,
      ])
    }
    return file.isEmpty ? nil : file.file
  }
}
