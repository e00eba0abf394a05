/// Where the bytes of mappings come from: the package itself, or a folder.
package protocol MappingSource: Sendable {
  /// The paths of the files that lie in a folder itself, such as `forms/forms.tsv`, sorted; none if there is no
  /// such folder. The empty name is the folder that holds all.
  func files(in folder: String) -> [String]

  /// The bytes of a file, by its path within the mappings.
  ///
  /// - Throws: ``MappingSourceError`` that says why there are none.
  func bytes(of file: String) throws(MappingSourceError) -> [UInt8]
}

/// Why a source gives no bytes for a file.
package enum MappingSourceError: Error, Hashable, Sendable {
  /// The folder that should hold all files is not there.
  case missingFolder(path: String)
  /// There is no shipped overlay of the name.
  case missingOverlay(nearest: String?)
  case missing
  case tooLarge(bytes: Int)
  case unreadable(reason: String)
}
