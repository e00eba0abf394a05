import Foundation
import OGICatalog
import OGISchema
import Testing
import TestSupport

/// Each way of breaking the mappings gives its mistake, at its place, and no other.
@Suite struct BrokenFolderTests {
  private func mistakes(after edits: [Edit]) throws -> [MappingMistake] {
    let folder = try MappingFolder()
    for edit in edits { try folder.apply(edit) }
    do {
      _ = try MappingCatalog(wholeSetAt: folder.url)
      return []
    } catch {
      return error.mistakes
    }
  }

  private func check(_ breakage: Breakage) throws {
    let found = try mistakes(after: breakage.edits)
    #expect(Set(found) == Set(breakage.expected))
    #expect(found.count == breakage.expected.count)
  }

  @Test(arguments: Breakage.files + Breakage.fields + Breakage.references)
  func tableIsChecked(_ breakage: Breakage) throws {
    try check(breakage)
  }

  @Test(arguments: Breakage.outlines + Breakage.cells + Breakage.relations + Breakage.panels)
  func meaningIsChecked(_ breakage: Breakage) throws {
    try check(breakage)
  }

  @Test func allMistakesAreGivenAtOnce() throws {
    let five = [
      Breakage.files, Breakage.fields, Breakage.references, Breakage.outlines, Breakage.relations,
    ].compactMap(\.last)
    #expect(five.count == 5)
    let found = try mistakes(after: five.flatMap(\.edits))
    #expect(Set(found) == Set(five.flatMap(\.expected)))
    #expect(found.map(\.file) == found.map(\.file).sorted())
  }

  @Test func missingFolderIsNamedOnce() {
    let folder = FileManager.default.temporaryDirectory.appending(path: "nothing-\(UUID().uuidString)")
    let error = #expect(throws: MappingError.self) { try MappingCatalog(wholeSetAt: folder) }
    #expect(error?.mistakes == [MappingMistake(file: folder.path, line: nil, kind: .missingFolder)])
  }

  @Test func emptyFolderMissesEachFileOnce() throws {
    let folder = try MappingFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path) {
      try FileManager.default.removeItem(at: folder.url.appending(path: name))
    }
    let error = #expect(throws: MappingError.self) { try MappingCatalog(wholeSetAt: folder.url) }
    #expect(error?.mistakes.count == 14)
    #expect(error?.mistakes.allSatisfy { $0.kind == .missingFile && $0.line == nil } == true)
  }

  @Test func harmlessDifferencesAreRead() throws {
    let folder = try MappingFolder()
    let file = folder.url.appending(path: "concepts.tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("\n", with: "\r\n").replacing("\titem\t", with: "\t item  \t")
    try Data(("\u{FEFF}# A comment.\r\n\r\n" + text + "\r\n").utf8).write(to: file)
    #expect(try MappingCatalog(wholeSetAt: folder.url) == .embedded())
  }

  @Test func anyBytesAreSurvived() throws {
    var generator = SeededGenerator(seed: 20_190_060)
    let files = ["concepts.tsv", "forms/list-2014.tsv", "identities.tsv", "figures.tsv", "costs.tsv"]
    for file in files {
      let original = try [UInt8](Data(contentsOf: MappingFolder.original.appending(path: file)))
      for _ in 0..<6 {
        var bytes = original
        for _ in 0..<8 {
          let position = Int.random(in: bytes.indices, using: &generator)
          bytes[position] = [0x09, 0x0A, 0x2A, 0x2D, 0x39, 0xFF].randomElement(using: &generator) ?? 0
        }
        _ = try mistakes(after: [Edit(file, .write(bytes))])
      }
    }
  }
}
