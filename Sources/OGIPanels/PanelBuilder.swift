public import OGICatalog
public import OGISchema

/// Makes a panel of many reports, one after the other.
///
/// ```swift
/// var builder = PanelBuilder(catalog: normalizer.catalog)
/// for url in urls {
///   builder.add(try normalizer.normalize(contentsOf: url), named: url.lastPathComponent)
/// }
/// let panel = builder.finish()
/// ```
///
/// Of a report its figures are kept, and nothing of its text. If all reports of an agency come together, ``finish(agency:)``
/// gives the agency and keeps nothing of it but its names, so that memory does not grow with the number of reports.
public struct PanelBuilder: Sendable {
  private let catalog: MappingCatalog
  private let agencyTable: AgencyTable
  private let givenIDs: Set<String>
  private let assembler: AgencyAssembler
  private let reader: ReportReader
  private var agencies: [String: AgencyReports] = [:]
  /// All printed names, with the agencies that they stand for.
  private var names: [String: String] = [:]
  private var unplaced: [Panel.Unplaced] = []

  /// Makes an empty panel.
  ///
  /// - Parameters:
  ///   - catalog: The catalog by which the reports were mapped.
  ///   - agencies: Which printed names stand for one agency. A name that it does not have is an agency of its own.
  ///   - concepts: The concepts to give; `nil` for all. What is checked, and what is added up, does not depend on it.
  public init(
    catalog: MappingCatalog, agencies: AgencyTable = AgencyTable(), concepts: Set<Concept.ID>? = nil
  ) {
    self.catalog = catalog
    self.agencyTable = agencies
    givenIDs = agencies.givenIDs
    let index = FormIndex(catalog: catalog)
    assembler = AgencyAssembler(catalog: catalog, index: index, concepts: concepts)
    reader = ReportReader(catalog: catalog, index: index)
  }

  /// Adds a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - name: What to call it, such as its path.
  /// - Returns: The agency's id; `nil` if the report names no agency or no year, or its agency's name is the table's id for
  ///   others, and stands in no line itself. It is then in no series.
  /// - Complexity: Linear in the report's facts.
  @discardableResult
  public mutating func add(_ report: NormalizedReport, named name: String) -> String? {
    guard let agency = report.agency?.value, let year = report.year?.value else {
      unplaced.append(Panel.Unplaced(name: name, agency: report.agency?.value, year: report.year?.value))
      return nil
    }
    let id = agencyTable[agency] ?? agency
    guard agencyTable[agency] != nil || !givenIDs.contains(agency) else {
      unplaced.append(Panel.Unplaced(name: name, agency: agency, year: year))
      return nil
    }
    names[agency] = id
    agencies[id, default: AgencyReports(id: id)].add(
      reader.figures(of: report, year: year), as: Panel.Report(name: name, agency: agency, year: year))
    return id
  }

  /// Gives an agency of which all reports were added, and forgets its figures.
  ///
  /// - Returns: The agency; `nil` if there is no report of it, or it was given before.
  /// - Complexity: Linear in the agency's figures.
  public mutating func finish(agency id: String) -> Panel.Agency? {
    agencies.removeValue(forKey: id).map { assembler.agency(of: $0) }
  }

  /// Gives all agencies that were not given before, with the names that nearly agree and the reports without a place.
  ///
  /// - Complexity: O(*n* log *n*) in the agencies, and linear in the figures.
  public consuming func finish() -> Panel {
    Panel(
      agencies: agencies.values.sorted { $0.id < $1.id }.map { assembler.agency(of: $0) },
      nearNames: nearNames(),
      unplaced: unplaced)
  }

  private func nearNames() -> [Panel.NearNames] {
    guard let check = catalog.panelCheck(.nearNames), let characters = check.thresholds[.characters] else {
      return []
    }
    let known = names.merging(agencyTable.names.map { ($0, agencyTable[$0] ?? $0) }) { first, _ in first }
    let near = NearNames(known, characters: characters)
    // Names that the table has are decided.
    return near.groups.filter { $0.contains { agencyTable[$0] == nil } }.map { names in
      Panel.NearNames(names: names, messages: check.messages(["names": ["": names.joined(separator: ", ")]]))
    }
  }
}
