public import OGICatalog
import OGISchema
public import OGISSSOM

/// The figures of all forms as mappings to the concepts of a catalog.
///
/// A row of a form is one mapping; where its columns count different concepts, each of these is. The columns of a
/// dimension, such as kinds of applicants, are members of one concept and one mapping. What a form prints as a whole of
/// others, and partitions say so, is no mapping.
///
/// ```swift
/// let text = SSSOMWriter().text(of: Crosswalk(normalizer.catalog).mappingSet)
/// ```
public struct Crosswalk: Sendable {
  /// The licence of the mappings that come with the package.
  public static let embeddedLicense = "https://www.apache.org/licenses/LICENSE-2.0"
  /// What stands for a licence that is not known (SSSOM 1.1, `license`).
  public static let unspecifiedLicense = "https://w3id.org/sssom/license/unspecified"

  private let catalog: MappingCatalog
  private let license: String

  /// Creates the crosswalk of a catalog.
  ///
  /// - Parameters:
  ///   - catalog: The catalog.
  ///   - license: The address of the licence under which the catalog's mappings are given on.
  public init(_ catalog: MappingCatalog, license: String = unspecifiedLicense) {
    self.catalog = catalog
    self.license = license
  }

  /// The mappings. The version of the set changes when any mapping or caveat does.
  ///
  /// - Complexity: Linear in the cells of all forms.
  public var mappingSet: SSSOMMappingSet {
    let mappings = catalog.forms.flatMap(mappings)
    var shared = SSSOMMapping()
    shared[.objectSource] = "ogiset:concepts"
    shared[.objectSourceVersion] = conceptVersion
    var set = SSSOMMappingSet(
      id: Vocabulary.crosswalk, title: "Forms and the concepts that their figures count",
      summary: "Which figure of which form counts what, with what is to be known where they only come close.",
      license: license, prefixes: Vocabulary.prefixes.filter { $0.key != "ogitable" },
      shared: shared, mappings: mappings)
    set.version = Digest.text(of: SSSOMWriter().text(of: set))
    return set
  }

  private var conceptVersion: String {
    let parts = catalog.concepts.map { "\($0.id.rawValue)\u{1F}\($0.unit)\u{1F}\($0.number.rawValue)" }
    return Digest.text(of: parts.joined(separator: "\u{1E}"))
  }

  private func mappings(of form: Form) -> [SSSOMMapping] {
    let rows = form.namedRows
    let version = RowDirectory.version(of: rows)
    return rows.flatMap { row in
      row.figures.map { figure in
        var mapping = SSSOMMapping()
        mapping[.subjectID] = Vocabulary.row("\(form.id)/\(figure.name)")
        mapping[.subjectLabel] = Vocabulary.text(of: figure.path)
        mapping[.predicateID] = figure.predicate.rawValue
        mapping[.objectID] = Vocabulary.concept(figure.concept.rawValue)
        mapping[.objectLabel] = catalog.concept(figure.concept)?.labels["en"]
        mapping[.mappingJustification] = Vocabulary.Justification.curated.rawValue
        mapping[.subjectSource] = Vocabulary.row(form.id)
        mapping[.subjectSourceVersion] = version
        mapping[.confidence] = SSSOMMapping.text(of: 1)
        mapping[.comment] = caveat(of: figure, in: form)
        return mapping
      }
    }
  }

  /// In what a figure differs from its concept, in all languages; `nil` for one that does not.
  private func caveat(of figure: NamedRow.Figure, in form: Form) -> String? {
    guard figure.predicate == .closeMatch else { return nil }
    let caveat = catalog.caveats.first {
      $0.form == form.id && $0.concept == figure.concept && $0.partition == nil
    }
    return caveat.map { caveat in
      ["zh", "en"].compactMap { caveat.labels[$0] }.joined(separator: " — ")
    }
  }
}
