internal import OGIReports

/// Puts a panel together from spooled reports, agency by agency.
struct PanelAssembly: Sendable {
  let spool: ReportSpool
  /// A builder without reports.
  let builder: PanelBuilder

  /// Makes something of each agency, concurrently, and hands it on in the order of the ids.
  func forEachAgency<Made: Sendable>(
    make: @escaping @Sendable (Panel.Agency) throws -> Made, deliver: (Made) throws -> Void
  ) async throws {
    try await InOrder.forEach(spool.agencies, width: InOrder.defaultWidth) { id in
      Result { try agency(id).map(make) }
    } deliver: { made throws(any Error) in
      if let made = try made.get() { try deliver(made) }
    }
  }

  /// The cells that have a figure, in the order of the concepts and members.
  func cells(inOrderOf catalog: MappingCatalog) async throws -> [PanelFigure.Cell] {
    var known: Set<PanelFigure.Cell> = []
    var cells: [PanelFigure.Cell] = []
    try await forEachAgency {
      $0.figures.map(\.cell)
    } deliver: { found in
      cells += found.filter { known.insert($0).inserted }
    }
    return CellOrder(catalog: catalog).sorted(cells) { $0 }
  }

  private func agency(_ id: String) throws(OutputFailure) -> Panel.Agency? {
    var builder = builder
    for converted in try spool.reports(of: id) { builder.add(converted.report, named: converted.path) }
    return builder.finish(agency: id)
  }
}
