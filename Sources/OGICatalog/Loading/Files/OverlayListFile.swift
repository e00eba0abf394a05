/// Reads `overlays/overlays.tsv`.
enum OverlayListFile {
  static let name = "\(ShippedOverlay.folder)/overlays.tsv"

  enum Column: String, MappingColumn {
    case overlay
    case labelZH = "label_zh"
    case labelEN = "label_en"
    case source

    static let key: [Column] = [.overlay]
  }

  /// The overlays in order.
  static func read(_ table: MappingTable<Column>, log: inout MistakeLog) -> [ShippedOverlay] {
    table.records.map { record in
      ShippedOverlay(
        id: record.name(.overlay, marks: "_-", log: &log),
        labels: ["zh": record[.labelZH], "en": record[.labelEN]], source: record[.source])
    }
  }
}
