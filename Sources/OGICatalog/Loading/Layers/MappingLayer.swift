import OGIMatching

/// A set of mappings, or an overlay that is laid over it.
struct MappingLayer: Sendable {
  /// What stands before the paths of the layer's files in mistakes.
  let prefix: String
  let source: any MappingSource

  /// The path of a file as mistakes name it.
  func path(of file: String) -> String { prefix + file }
}

/// A whole set of mappings with any number of overlays on top, the lowest first.
struct MappingLayers: Sendable {
  let bottom: MappingLayer
  var overlays: [MappingLayer] = []
}

extension MappingLayers {
  /// The tables that stand in the folder itself; forms stand in a folder of their own.
  private static let tables = [
    CalibrationFile.name, CaveatFile.name, CheckFile.name, ConceptFile.name, CostFile.name,
    DimensionFile.name, FigureFile.name, IdentityFile.name, LabelFile.name, PanelCheckFile.name,
    PartitionFile.name, ReasonFile.name, ReportFile.name,
  ]

  /// Notes overlays that are not there or hold no table, and tables of a name that no table has.
  ///
  /// No table is required of an overlay: a name that is misspelt would else be passed over.
  func checkOverlays(log: inout MistakeLog) {
    for overlay in overlays {
      let tables = overlay.source.files(in: "").filter { $0.hasSuffix(".tsv") }
      for table in tables where !Self.tables.contains(table) {
        let nearest = NearMiss.nearest(to: table, among: Self.tables)
        log.note(.unknownFile(nearest: nearest), file: overlay.path(of: table))
      }
      if tables.isEmpty, overlay.source.files(in: FormListFile.folder).isEmpty {
        overlay.noteEmpty(log: &log)
      }
    }
  }
}

extension MappingLayer {
  /// Notes why the layer holds nothing.
  fileprivate func noteEmpty(log: inout MistakeLog) {
    do {
      _ = try source.bytes(of: FormListFile.name)
    } catch {
      switch error {
      case .missingFolder(let path): log.note(.missingFolder, file: path)
      case .missingOverlay(let nearest):
        log.note(.unknownOverlay(nearest: nearest), file: path(of: ""))
      case .missing, .tooLarge, .unreadable: log.note(.emptyOverlay, file: path(of: ""))
      }
    }
  }
}
