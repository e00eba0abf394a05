/// The most that is unpacked of an archive.
package struct ArchiveLimits: Hashable, Sendable {
  /// Bytes of one entry.
  package var entryBytes: Int
  /// Bytes of all entries that are read.
  package var totalBytes: Int
  /// Entries that an archive lists.
  package var entries: Int

  /// Makes limits.
  package init(entryBytes: Int, totalBytes: Int = .max, entries: Int = 100_000) {
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.entries = entries
  }

  /// How many times its own size an archive may unpack to, once it unpacks to more than ``harmlessBytes``.
  ///
  /// Apache POI refuses parts of Office files above 100 (`ZipSecureFile`), which spreadsheets full of styled, empty cells are
  /// known to exceed; a bomb of deflated zeros has some 1,000, one whose entries overlap far more.
  package static let expansion = 250

  /// What any archive may unpack to, whatever its own size: 16 MiB.
  package static let harmlessBytes = 16 << 20

  /// The most that is unpacked of an archive of a size.
  func total(ofArchiveWith size: Int) -> Int {
    let (expanded, overflow) = size.multipliedReportingOverflow(by: Self.expansion)
    return min(totalBytes, max(Self.harmlessBytes, overflow ? .max : expanded))
  }
}
