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
