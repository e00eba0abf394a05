/// A file in an archive.
package struct ArchiveEntry: Hashable, Sendable {
  /// The path in the archive, as it is written there; parts are parted by slashes.
  package let name: String
  /// The unpacked size in bytes that the archive states. It may lie.
  package let size: Int?
  /// Whether a password is needed to read it.
  package let isEncrypted: Bool
}
