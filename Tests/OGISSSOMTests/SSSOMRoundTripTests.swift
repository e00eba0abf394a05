import OGISSSOM
import TestSupport
import Testing

@Suite("SSSOM/TSV, written and read") struct SSSOMRoundTripTests {
  @Test("What is written reads back as it was, in canonical order", arguments: 0..<200 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let set = Self.randomSet(using: &random)
    let text = SSSOMWriter().text(of: set)
    let read = try SSSOMReader().file(Array(text.utf8))
    #expect(read.set.id == set.id && read.set.license == set.license && read.set.title == set.title)
    #expect(read.set.summary == set.summary && read.set.version == set.version)
    #expect(read.set.prefixes == set.prefixes && read.set.shared == set.shared)
    #expect(Set(read.set.mappings) == Set(set.mappings))
    #expect(read.set.mappings.count == set.mappings.count)
    #expect(SSSOMWriter().text(of: read.set) == text, "canonical")
  }

  @Test(
    "A spreadsheet may quote, end lines its way, and put a mark before all",
    arguments: 0..<50 as Range<UInt64>)
  func spreadsheet(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var set = Self.randomSet(using: &random)
    set.mappings = set.mappings.map(Self.onOneLine)
    let text = SSSOMWriter().text(of: set)
    let lines = text.split(separator: "\n").map(String.init)
    let metadata = lines.prefix { $0.hasPrefix("#") }
      .map { "\"" + $0.replacing("\"", with: "\"\"") + "\"\t\t" }
    let quoted = metadata + lines.dropFirst(metadata.count)
    let bytes = Array(("\u{FEFF}" + quoted.joined(separator: "\r\n")).utf8)
    let read = try SSSOMReader().file(bytes)
    let plain = try SSSOMReader().file(Array(text.utf8))
    #expect(read.set == plain.set)
  }

  static let texts = [
    "a", "7.属干行致执法案眷", "a|b", "a\\", "\\|", "say \"so\"", "\"", "tab\there", "two\nlines", "cr\rhere",
    "#note", " x ",
    "a: b", "'", "yes", "12", "\u{7F}\u{2028}",
  ]

  static func randomSet(using random: inout SeededGenerator) -> SSSOMMappingSet {
    func text() -> String { texts.randomElement(using: &random) ?? "" }
    var shared = SSSOMMapping()
    for slot in SSSOMSlot.allCases where slot.isPropagatable && Int.random(in: 0..<4, using: &random) == 0 {
      shared[list: slot] = (0...(slot.isList ? 2 : 0)).map { _ in text() }
    }
    let mappings = (0..<Int.random(in: 0..<8, using: &random)).map { number in
      var mapping = SSSOMMapping()
      mapping[.subjectID] = "x:\(number)"
      for slot in SSSOMSlot.allCases where Bool.random(using: &random) && slot != .subjectID {
        mapping[list: slot] = (0...(slot.isList ? 2 : 0)).map { _ in text() }
      }
      return mapping
    }
    return SSSOMMappingSet(
      id: "urn:x", version: text(), title: text(), summary: text(), license: "urn:l",
      prefixes: ["x": "urn:x:", "a": "http://example.org/a#"], shared: shared, mappings: mappings)
  }

  static func onOneLine(_ mapping: SSSOMMapping) -> SSSOMMapping {
    var mapping = mapping
    for slot in mapping.presentSlots {
      mapping[list: slot] = mapping[list: slot].map {
        $0.replacing("\n", with: " ").replacing("\r", with: " ")
      }
    }
    return mapping
  }
}
