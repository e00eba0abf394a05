/// The files of an overlay to begin with: each with its header, comments, and an example that is sound as it stands.
package enum MappingSkeleton {
  /// The files with their paths within the overlay, sorted by path.
  ///
  /// - Throws: ``MappingSourceError`` if a file is not there, which none of a released package is.
  package static func files() throws(MappingSourceError) -> [(path: String, bytes: [UInt8])] {
    let source = EmbeddedMappings(folder: "skeleton")
    var files: [(path: String, bytes: [UInt8])] = []
    for path in source.allFiles { files.append((path, try source.bytes(of: path))) }
    return files
  }
}
