internal import OGIReports

/// A list of what a catalog holds.
enum CatalogList: String, Choice {
  case forms
  case concepts
  case identities
  case overlays

  static let noun = "list"

  func listing(of catalog: MappingCatalog) throws(MappingError) -> Listing {
    switch self {
    case .overlays: try .shippedOverlays()
    case .forms: .forms(of: catalog)
    case .concepts: .concepts(catalog.concepts, of: catalog)
    case .identities: .identities(of: catalog)
    }
  }
}

extension Listing {
  /// The tables of each form.
  static func forms(of catalog: MappingCatalog) -> Listing {
    Listing(
      columns: [
        Column(head: "form"), Column(head: "years"), Column(head: "table"),
        Column(head: "rows", isNumber: true),
        Column(head: "figures", isNumber: true), Column(head: "title_en"), Column(head: "title_zh"),
      ],
      rows: catalog.forms.flatMap { form in
        form.tables.map { table in
          let cells = table.sections.flatMap(\.rows).map { $0.cells.compactMap(\.self).count }.filter {
            $0 > 0
          }
          return [
            form.id, form.years, table.id, String(cells.count), String(cells.reduce(0, +)),
            form.titles[Language.en.rawValue] ?? "", form.titles[Language.zh.rawValue] ?? "",
          ]
        }
      })
  }

  /// The overlays that come with the package, with how much each adds to the official mappings.
  static func shippedOverlays() throws(MappingError) -> Listing {
    let official = CatalogSummary(catalog: try .embedded())
    var rows: [[String]] = []
    for shipped in try ShippedOverlay.all() {
      let whole = CatalogSummary(catalog: try .embedded(overlays: [shipped.overlay]))
      rows.append([
        shipped.id, String(whole.conceptCount - official.conceptCount),
        String(whole.figureCount - official.figureCount), shipped.source,
        shipped.labels[Language.en.rawValue] ?? "", shipped.labels[Language.zh.rawValue] ?? "",
      ])
    }
    return Listing(
      columns: [
        Column(head: "overlay"), Column(head: "concepts", isNumber: true),
        Column(head: "figures", isNumber: true), Column(head: "source"), Column(head: "label_en"),
        Column(head: "label_zh", audience: .programs),
      ], rows: rows)
  }

  /// Concepts, with the forms that print them.
  static func concepts(_ concepts: [Concept], of catalog: MappingCatalog) -> Listing {
    let printed = catalog.forms.map { form in
      (id: form.id, concepts: Set(form.cells.map(\.concept)))
    }
    return Listing(
      columns: [
        Column(head: "concept"), Column(head: "unit"), Column(head: "number", audience: .programs),
        Column(head: "narrower_than", audience: .programs), Column(head: "forms", audience: .people),
        Column(head: "forms", audience: .programs), Column(head: "label_en"), Column(head: "label_zh"),
      ],
      rows: concepts.map { concept in
        let forms = printed.filter { $0.concepts.contains(concept.id) }.map(\.id)
        return [
          concept.id.rawValue, concept.unit, concept.number.rawValue, concept.narrowerThan?.rawValue ?? "",
          inShort(forms, in: catalog), forms.joined(separator: ";"),
          concept.labels[Language.en.rawValue] ?? "", concept.labels[Language.zh.rawValue] ?? "",
        ]
      })
  }

  /// The partitions and the other identities.
  static func identities(of catalog: MappingCatalog) -> Listing {
    let partitions = catalog.partitions.map { partition in
      (
        partition.id, partition.severity, partition.forms, partition.labels,
        "\(partition.whole) = \(partition.parts.map(\.rawValue).joined(separator: " + "))"
      )
    }
    let identities = catalog.identities.map { identity in
      (identity.id, identity.severity, [String](), identity.labels, identity.expression)
    }
    return Listing(
      columns: [
        Column(head: "rule"), Column(head: "severity"), Column(head: "forms", audience: .people),
        Column(head: "forms", audience: .programs), Column(head: "expression", audience: .programs),
        Column(head: "label_en"), Column(head: "label_zh"),
      ],
      rows: (partitions + identities).map { id, severity, forms, labels, expression in
        [
          id, severity.rawValue, inShort(forms, in: catalog), forms.joined(separator: ";"), expression,
          labels[Language.en.rawValue] ?? "", labels[Language.zh.rawValue] ?? "",
        ]
      })
  }

  /// Forms by their ids; all editions of a form by what they have in common.
  private static func inShort(_ forms: [String], in catalog: MappingCatalog) -> String {
    let families = Dictionary(grouping: catalog.forms, by: \.family).mapValues { Set($0.map(\.id)) }
    var names: [String] = []
    for form in forms {
      let family = catalog.form(form)?.family ?? form
      let name = families[family]?.isSubset(of: forms) == true ? family : form
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }
}

extension Identity {
  /// The identity as it is written in the mappings.
  fileprivate var expression: String {
    "\(Self.sum(of: left)) \(relation.rawValue) \(Self.sum(of: right))"
  }

  private static func sum(of terms: [Term]) -> String {
    terms.enumerated().map { position, term in
      let sign = position == 0 ? "" : term.isSubtracted ? " - " : " + "
      return sign + term.operand.text
    }.joined()
  }
}

extension Identity.Term.Operand {
  fileprivate var text: String {
    switch self {
    case .concept(let concept): concept.rawValue
    case .previousYear(let concept): "previous:\(concept.rawValue)"
    case .member(let dimension, let value): "\(dimension)=\(value)"
    }
  }
}
