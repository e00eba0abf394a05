internal import CArchives
internal import OGIText

/// Goes through the files in a zip archive one by one, by libarchive, and unpacks those that are asked for.
///
/// Nothing is written to disk, and at a time no more than one entry is in memory. Folders are passed over. A reader
/// belongs to one task at a time.
///
/// ```swift
/// let reader = try ZipReader(bytes, limits: ArchiveLimits(entryBytes: ReadingLimits.bytes))
/// while let entry = try reader.next() {
///   if entry.name.hasSuffix(".docx") { read(try reader.contents()) }
/// }
/// ```
package final class ZipReader {
  private let reader: OpaquePointer
  private let limits: ArchiveLimits
  private let totalLimit: Int
  private var entryCount = 0
  private var unpackedBytes = 0
  private var current: ArchiveEntry?
  private var isAtEnd = false

  /// Opens an archive in memory.
  ///
  /// - Throws: ``ArchiveError/exhausted``. What is no archive is found by ``next()``.
  package init(_ bytes: [UInt8], limits: ArchiveLimits) throws(ArchiveError) {
    guard let reader = archives_open_bytes(bytes, Int64(bytes.count)) else { throw .exhausted }
    self.reader = reader
    self.limits = limits
    totalLimit = limits.total(ofArchiveWith: bytes.count)
  }

  /// Opens an archive in a file, which is read as far as is needed.
  ///
  /// - Parameter size: The size of the file in bytes.
  /// - Throws: ``ArchiveError/exhausted``. What cannot be opened, and what is no archive, is found by ``next()``.
  package init(fileAt path: String, size: Int, limits: ArchiveLimits) throws(ArchiveError) {
    guard let reader = archives_open_file(path) else { throw .exhausted }
    self.reader = reader
    self.limits = limits
    totalLimit = limits.total(ofArchiveWith: size)
  }

  deinit { archives_close(reader) }

  /// The next file; `nil` at the end.
  ///
  /// - Throws: ``ArchiveError/damaged(reason:)`` or ``ArchiveError/tooManyEntries(limit:)``: no more can be read then.
  package func next() throws(ArchiveError) -> ArchiveEntry? {
    current = nil
    guard !isAtEnd else { return nil }
    var found = archives_entry()
    repeat {
      switch Int(archives_next(reader, &found)) {
      case ARCHIVES_END:
        isAtEnd = true
        return nil
      case ARCHIVES_STEP: break
      default: throw damage
      }
      entryCount += 1
      guard entryCount <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    } while found.is_file == 0
    let entry = ArchiveEntry(found)
    current = entry
    return entry
  }

  /// Unpacks the file that ``next()`` gave last. Call it once a file.
  ///
  /// - Throws: ``ArchiveError``. After any but ``ArchiveError/exhausted`` the files that follow can be read, as far as the limit on
  ///   all together reaches: a file that states a size beyond it is refused without being unpacked, and takes nothing of it.
  /// - Complexity: Linear in the bytes.
  package func contents() throws(ArchiveError) -> [UInt8] {
    guard let entry = current else { return [] }
    guard !entry.isEncrypted else { throw .encrypted }
    if let size = entry.size, size > limits.entryBytes {
      throw .tooLarge(size: size, limit: limits.entryBytes)
    }
    if let size = entry.size, size > totalLimit - unpackedBytes { throw .expandsTooMuch(limit: totalLimit) }
    var contents: [UInt8] = []
    while let chunk = try nextChunk() {
      contents += chunk
      unpackedBytes += chunk.count
      guard contents.count <= limits.entryBytes else { throw .tooLarge(size: nil, limit: limits.entryBytes) }
      guard unpackedBytes <= totalLimit else { throw .expandsTooMuch(limit: totalLimit) }
    }
    return contents
  }

  private func nextChunk() throws(ArchiveError) -> [UInt8]? {
    let capacity = 1 << 16
    var length: Int64 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      length = archives_read(reader, buffer.baseAddress, Int64(buffer.count))
      count = Int(max(0, length))
    }
    guard length >= 0 else { throw damage }
    return chunk.isEmpty ? nil : chunk
  }

  /// What libarchive says of the archive.
  private var damage: ArchiveError { .damaged(reason: String(cString: archives_message(reader))) }
}

extension ArchiveEntry {
  fileprivate init(_ found: archives_entry) {
    let name = UnsafeRawBufferPointer(start: found.name, count: Int(found.name_length))
    self.init(
      name: TextDecoder.fileName(Array(name)), size: found.size < 0 ? nil : Int(clamping: found.size),
      isEncrypted: found.is_encrypted != 0)
  }
}
