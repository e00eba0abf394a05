import CMappings

/// The mappings that are built into the package.
package struct EmbeddedMappings: MappingSource {
  package init() {}

  package func files(in folder: String) -> [String] {
    let prefix = folder + "/"
    return Self.files.lazy.map(\.name)
      .filter { $0.hasPrefix(prefix) && !$0.dropFirst(prefix.count).contains("/") }
      .sorted()
  }

  package func bytes(of file: String) throws(MappingSourceError) -> [UInt8] {
    guard let found = Self.files.first(where: { $0.name == file }) else { throw .missing }
    return Array(found.bytes)
  }

  private static var files: [(name: String, bytes: UnsafeBufferPointer<UInt8>)] {
    (0..<ogi_mapping_file_count()).compactMap { index in
      let file = ogi_mapping_file_at(index)
      guard let name = file.name else { return nil }
      return (String(cString: name), UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
  }
}
