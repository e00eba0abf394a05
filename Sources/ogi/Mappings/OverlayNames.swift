#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import OGIReports

/// What names on the command line mean: overlays that come with the tool, and folders.
enum OverlayNames {
  /// The overlays, in order.
  ///
  /// - Throws: `UsageFailure` for a name that means nothing or two things.
  static func overlays(_ names: [String]) throws -> [MappingOverlay] {
    guard !names.isEmpty else { return [] }
    let shipped = try ShippedOverlay.all().map(\.id)
    return try names.map { name in
      let isFolder = FileManager.default.fileExists(atPath: name)
      if shipped.contains(name) {
        if isFolder { throw UsageFailure.ambiguousMappings(name) }
        return .shipped(name)
      }
      // What has a slash can only be a path: whoever reads it says that it is not there.
      guard isFolder || name.contains("/") else { throw UsageFailure.unknownMappings(name, known: shipped) }
      return .folder(URL(filePath: name, directoryHint: .isDirectory))
    }
  }
}
