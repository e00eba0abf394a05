/// An overlay that comes with the package. None is used unless it is asked for.
public struct ShippedOverlay: Hashable, Sendable, Identifiable {
  /// The overlay's name, such as `city-list-2008`.
  public let id: String
  /// What it adds, by language code (`zh`, `en`).
  public let labels: [String: String]
  /// Where it is from.
  public let source: String

  static let folder = "overlays"

  /// The overlay, to be laid over mappings.
  public var overlay: MappingOverlay { .shipped(id) }

  /// All overlays that come with the package, in the order of `overlays/overlays.tsv`.
  ///
  /// - Throws: ``MappingError`` with every mistake in the list; none in a released package.
  public static func all() throws(MappingError) -> [ShippedOverlay] {
    var log = MistakeLog()
    let layers = MappingLayers(bottom: MappingLayer(prefix: "", source: EmbeddedMappings()))
    let overlays = MappingTable(OverlayListFile.name, in: layers, log: &log)
      .map { OverlayListFile.read($0, log: &log) }
    guard log.mistakes.isEmpty else { throw MappingError(mistakes: log.mistakes) }
    return overlays ?? []
  }
}
