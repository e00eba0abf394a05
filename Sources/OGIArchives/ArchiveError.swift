/// Why an archive, or an entry of it, could not be read.
package enum ArchiveError: Error, Hashable, Sendable {
  /// The archive is no zip, or broken: libarchive's words.
  case damaged(reason: String)
  /// The entry is encrypted.
  case encrypted
  /// The entry is larger than the limit, both in bytes. The size is `nil` where the archive does not tell.
  case tooLarge(size: Int?, limit: Int)
  /// The entries that were read unpack to more bytes than is read of an archive of its size.
  case expandsTooMuch(limit: Int)
  /// The archive lists more entries than the limit.
  case tooManyEntries(limit: Int)
  /// The system has no memory left.
  case exhausted
}
