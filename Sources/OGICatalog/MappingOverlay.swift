#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Mappings that are laid over others: files that hold only the lines that they add, replace or take out.
///
/// An overlay is laid out like the package's own `Mappings/`, and any file may be missing. `Mappings/README.md` says how
/// layers are put together.
public enum MappingOverlay: Hashable, Sendable {
  /// An overlay that comes with the package, by the name that ``ShippedOverlay`` lists.
  case shipped(String)
  /// A folder of one's own.
  case folder(URL)

  var layer: MappingLayer {
    switch self {
    case .shipped(let name):
      MappingLayer(
        prefix: "\(ShippedOverlay.folder)/\(name)/",
        source: EmbeddedMappings(folder: "\(ShippedOverlay.folder)/\(name)"))
    case .folder(let url):
      MappingLayer(
        prefix: url.relativePath.hasSuffix("/") ? url.relativePath : url.relativePath + "/",
        source: MappingDirectory(url))
    }
  }
}

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
