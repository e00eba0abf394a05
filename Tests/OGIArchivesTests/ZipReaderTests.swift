import Foundation
import OGIArchives
import TestSupport
import Testing

@Suite struct ZipReaderTests {
  private let limits = ArchiveLimits(entryBytes: 1 << 20)

  private func files(
    in bytes: [UInt8], limits: ArchiveLimits? = nil
  ) throws -> [(entry: ArchiveEntry, contents: [UInt8])] {
    let reader = try ZipReader(bytes, limits: limits ?? self.limits)
    var files: [(entry: ArchiveEntry, contents: [UInt8])] = []
    while let entry = try reader.next() { files.append((entry, try reader.contents())) }
    return files
  }

  @Test func givesFilesOneByOneInTheirOrder() throws {
    let files = try files(in: StoredZip(["2019/a.txt": "one", "2019/": "", "b.txt": ""]).bytes)
    #expect(files.map(\.entry.name) == ["2019/a.txt", "b.txt"])
    #expect(files.map(\.contents) == [Array("one".utf8), []])
    #expect(files.map(\.entry.size) == [3, 0])
  }

  @Test func filesMayBePassedOver() throws {
    let reader = try ZipReader(StoredZip(["a": "1", "b": "2", "c": "3"]).bytes, limits: limits)
    var names: [String] = []
    while let entry = try reader.next() {
      names.append(entry.name)
      if entry.name == "b" { #expect(try reader.contents() == Array("2".utf8)) }
    }
    #expect(names == ["a", "b", "c"])
    #expect(try reader.next() == nil)
    #expect(try reader.contents().isEmpty)
  }

  /// 报告.txt with the flag of UTF-8, in UTF-8 without it, and in GBK.
  @Test func namesAreReadInTheEncodingThatTheyAreIn() throws {
    var zip = StoredZip()
    zip.add(Array("报告.txt".utf8), [], flags: 1 << 11)
    zip.add(Array("报告2.txt".utf8), [])
    zip.add([0xB1, 0xA8, 0xB8, 0xE6, 0x33, 0x2E, 0x74, 0x78, 0x74], [])
    #expect(try files(in: zip.bytes).map(\.entry.name) == ["报告.txt", "报告2.txt", "报告3.txt"])
  }

  @Test func aFileIsReadAsMemoryIs() throws {
    let bytes = StoredZip(["a.txt": "one"]).bytes
    let url = FileManager.default.temporaryDirectory.appending(path: "ogi-\(UUID().uuidString).zip")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let reader = try ZipReader(fileAt: url.path, size: bytes.count, limits: limits)
    #expect(try reader.next()?.name == "a.txt")
    #expect(try reader.contents() == Array("one".utf8))
  }

  @Test func encryptedFilesAreToldAndTheOthersRead() throws {
    var zip = StoredZip()
    zip.add(Array("secret".utf8), [UInt8](repeating: 7, count: 20), flags: 1)
    zip.add(Array("open".utf8), [1])
    let reader = try ZipReader(zip.bytes, limits: limits)
    #expect(try reader.next()?.isEncrypted == true)
    #expect(throws: ArchiveError.encrypted) { try reader.contents() }
    #expect(try reader.next()?.isEncrypted == false)
    #expect(try reader.contents() == [1])
  }

  @Test(arguments: [
    [], Array("no archive".utf8), [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0],
  ])
  func whatIsNoArchiveIsDamaged(bytes: [UInt8]) {
    let error = #expect(throws: ArchiveError.self) { _ = try files(in: bytes) }
    guard case .damaged = error else { return #expect(error == nil, "\(String(describing: error))") }
  }

  @Test func aMissingFileIsDamaged() throws {
    let reader = try ZipReader(fileAt: "/nowhere/a.zip", size: 10, limits: limits)
    #expect(throws: ArchiveError.self) { try reader.next() }
  }

  /// However an archive is cut or changed, it is read or refused, and what is read is what was written.
  @Test func damageIsNeverReadAsContent() throws {
    let whole = StoredZip(["a.txt": "some text that has a checksum", "b.txt": "more"]).bytes
    let expected = ["a.txt": Array("some text that has a checksum".utf8), "b.txt": Array("more".utf8)]
    for end in whole.indices {
      #expect(throws: ArchiveError.self) { _ = try files(in: Array(whole[..<end])) }
    }
    for index in whole.indices {
      var changed = whole
      changed[index] ^= 0x55
      for file in (try? files(in: changed)) ?? [] where expected[file.entry.name] != nil {
        #expect(file.contents == expected[file.entry.name], "byte \(index)")
      }
    }
  }

  @Test func aFileLargerThanTheLimitIsRefusedAndTheOthersRead() throws {
    let reader = try ZipReader(
      StoredZip(["a": "12345", "b": "1"]).bytes, limits: ArchiveLimits(entryBytes: 4))
    _ = try reader.next()
    #expect(throws: ArchiveError.tooLarge(size: 5, limit: 4)) { try reader.contents() }
    _ = try reader.next()
    #expect(try reader.contents() == [0x31])
  }

  @Test func allFilesTogetherHaveALimit() {
    let bytes = StoredZip(["a": "123", "b": "123"]).bytes
    #expect(throws: ArchiveError.expandsTooMuch(limit: 5)) {
      _ = try files(in: bytes, limits: ArchiveLimits(entryBytes: 4, totalBytes: 5))
    }
  }

  @Test func whatStatesTooLargeASizeTakesNothingFromTheOthers() throws {
    let reader = try ZipReader(
      StoredZip(["a": "12345", "b": "123"]).bytes, limits: ArchiveLimits(entryBytes: 9, totalBytes: 4))
    _ = try reader.next()
    #expect(throws: ArchiveError.expandsTooMuch(limit: 4)) { try reader.contents() }
    _ = try reader.next()
    #expect(try reader.contents() == Array("123".utf8))
  }

  @Test func moreFilesThanTheLimitAreRefused() {
    let bytes = StoredZip(["a": "", "b": "", "c": ""]).bytes
    #expect(throws: ArchiveError.tooManyEntries(limit: 2)) {
      _ = try files(in: bytes, limits: ArchiveLimits(entryBytes: 4, entries: 2))
    }
  }

  @Test func aBombIsRefused() throws {
    #expect(throws: ArchiveError.expandsTooMuch(limit: ArchiveLimits.harmlessBytes)) {
      _ = try files(in: ZipBomb.bytes, limits: ArchiveLimits(entryBytes: 64 << 20))
    }
  }
}
