internal import OGIReports

/// A form in which a panel is written.
enum PanelFormat: Sendable {
  /// CSV, a figure a row.
  case long
  /// CSV, an agency's year a row.
  case wide
  case json(JSONFraming)

  /// Whether findings are part of what is written.
  var holdsFindings: Bool { if case .json = self { true } else { false } }

  /// What writes the form. The wide one has to know all cells before the first row, so all agencies are made twice.
  func encoding(of assembly: PanelAssembly, catalog: MappingCatalog) async throws -> any PanelEncoding {
    switch self {
    case .long: LongPanelEncoding()
    case .wide: WidePanelEncoding(cells: try await assembly.cells(inOrderOf: catalog))
    case .json(let framing): JSONPanelEncoding(framing: framing)
    }
  }
}
