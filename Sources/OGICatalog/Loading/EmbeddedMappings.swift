import CMappings
import OGIMatching

/// The mappings that are built into the package, or those in one of its folders, such as a shipped overlay.
package struct EmbeddedMappings: MappingSource {
  /// What the paths of the files begin with within the package.
  private let root: String

  package init() { root = "" }

  package init(folder: String) { root = folder + "/" }

  package func files(in folder: String) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return allFiles.filter { $0.hasPrefix(prefix) && !$0.dropFirst(prefix.count).contains("/") }
  }

  /// The paths of all files, sorted.
  package var allFiles: [String] {
    Self.files.lazy.map(\.name).filter { $0.hasPrefix(root) }.map { String($0.dropFirst(root.count)) }
      .sorted()
  }

  package func bytes(of file: String) throws(MappingSourceError) -> [UInt8] {
    let name = root + file
    guard let found = Self.files.first(where: { $0.name == name }) else {
      throw allFiles.isEmpty ? .missingOverlay(nearest: nearestFolder) : .missing
    }
    return Array(found.bytes)
  }

  /// The folder whose path is nearest to one that is not there.
  private var nearestFolder: String? {
    let folders = Set(Self.files.map { $0.name.split(separator: "/").dropLast().joined(separator: "/") })
    return NearMiss.nearest(to: String(root.dropLast()), among: folders.sorted())
      .flatMap { $0.split(separator: "/").last }.map(String.init)
  }

  private static var files: [(name: String, bytes: UnsafeBufferPointer<UInt8>)] {
    (0..<ogi_mapping_file_count()).compactMap { index in
      let file = ogi_mapping_file_at(index)
      guard let name = file.name else { return nil }
      return (String(cString: name), UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
  }
}
