import Foundation
import OGICatalog
import OGISchema
import Testing
import TestSupport

/// Overlays of tables whose lines have keys.
@Suite struct OverlayTableTests {
  private static let concepts = "concept|narrower_than|unit|number|label_zh|label_en|source"
  private static let checks = "edit|check|severity|label_zh|label_en|source"

  private func embedded(_ text: String, in file: String) -> MappingPlace {
    MappingPlace(file: "embedded \(file)", line: MappingFolder.line(text, in: file))
  }

  @Test func lineOfANewKeyIsAdded() throws {
    let own = try OverlayFolder(["concepts.tsv": [Self.concepts, "own.thing||item|count|物|thing|x"]])
    let catalog = try MappingCatalog.embedded(overlays: [own.overlay])
    let official = try MappingCatalog.embedded()
    #expect(catalog.concepts.dropLast() == official.concepts[...])
    #expect(catalog.concepts.last?.id == "own.thing")
    #expect(catalog.forms == official.forms)
  }

  @Test func lineThatSaysTheSameIsPassedOver() throws {
    let official = try String(
      contentsOf: MappingFolder.original.appending(path: "checks.tsv"), encoding: .utf8
    )
    .split(separator: "\n").map { line in
      line.split(separator: "\t").dropLast().joined(separator: "|")
        + (line.hasPrefix("check\t") ? "|source" : "|seen elsewhere")
    }
    let own = try OverlayFolder(["checks.tsv": official])
    #expect(try MappingCatalog.embedded(overlays: [own.overlay, own.overlay]) == .embedded())
  }

  @Test func copyOfAllMappingsChangesNothing() throws {
    let copy = MappingOverlay.folder(MappingFolder.original)
    #expect(try MappingCatalog.embedded(overlays: [copy, copy]) == .embedded())
  }

  @Test func otherContentIsAConflictThatNamesBothSides() throws {
    let own = try OverlayFolder(["concepts.tsv": [Self.concepts, "", "requests.closed||item|count|x|x|x"]])
    let other = embedded("requests.closed\t", in: "concepts.tsv")
    let mistakes = MappingCatalog.mistakes(in: own)
    #expect(mistakes.first == own.mistake("concepts.tsv", 3, .conflict("requests.closed", with: other)))
    let text = mistakes.first.map(MistakeRenderer().text) ?? ""
    #expect(text.hasPrefix("\(own.path(of: "concepts.tsv")):3: "))
    #expect(text.contains("has other content than embedded concepts.tsv:\(other.line)."))
  }

  @Test func overlaysConflictWithEachOther() throws {
    let one = try OverlayFolder("one", ["concepts.tsv": [Self.concepts, "own.thing||item|count|物|thing|x"]])
    let two = try OverlayFolder("two", ["concepts.tsv": [Self.concepts, "own.thing||case|count|物|thing|x"]])
    #expect(
      MappingCatalog.mistakes(in: one, two) == [
        two.mistake("concepts.tsv", 2, .conflict("own.thing", with: one.place("concepts.tsv", 2)))
      ])
  }

  @Test func replacedLineKeepsItsPlace() throws {
    let own = try OverlayFolder([
      "checks.tsv": [Self.checks, "replace|not-negative|warning|“{concept}”{value}|{value}|x"]
    ])
    let catalog = try MappingCatalog.embedded(overlays: [own.overlay])
    #expect(catalog.checks.map(\.name) == ReportCheck.Name.allCases)
    #expect(catalog.check(.notNegative)?.severity == .warning)
    #expect(catalog.check(.notNegative)?.labels["en"] == "{value}")
  }

  @Test func laterOverlayMayReplaceWhatAnotherAdded() throws {
    let one = try OverlayFolder("one", ["concepts.tsv": [Self.concepts, "own.thing||item|count|物|thing|x"]])
    let two = try OverlayFolder(
      "two", ["concepts.tsv": ["edit|" + Self.concepts, "replace|own.thing||case|count|物|thing|x"]])
    let catalog = try MappingCatalog.embedded(overlays: [one.overlay, two.overlay])
    #expect(catalog.concept("own.thing")?.unit == "case")
    #expect(
      MappingCatalog.mistakes(in: two, one).map(\.kind) == [.unknownLine("own.thing", nearest: nil)])
  }

  @Test func twoOverlaysThatEditOneLineDifferentlyConflict() throws {
    let one = try OverlayFolder("one", ["checks.tsv": [Self.checks, "replace|not-negative|warning|x|x|x"]])
    let two = try OverlayFolder(
      "two", ["checks.tsv": [Self.checks, "replace|not-negative|information|x|x|x"]])
    let conflict = MappingMistake.Kind.conflictingEdits("not-negative", with: one.place("checks.tsv", 2))
    #expect(MappingCatalog.mistakes(in: one, two) == [two.mistake("checks.tsv", 2, conflict)])
    #expect(MappingCatalog.mistakes(in: one, one).isEmpty)
    let three = try OverlayFolder("three", ["checks.tsv": [Self.checks, "remove|not-negative||||x"]])
    #expect(MappingCatalog.mistakes(in: one, three).contains(three.mistake("checks.tsv", 2, conflict)))
  }

  @Test func removedLineIsGone() throws {
    let identities = "edit|id|kind|severity|review|left|relation|right|when|label_zh|label_en|source"
    let own = try OverlayFolder(["identities.tsv": [identities, "remove|requests.balance||||||||||x"]])
    let catalog = try MappingCatalog.embedded(overlays: [own.overlay])
    #expect(!catalog.identities.contains { $0.id == "requests.balance" })
    let adding = try OverlayFolder(
      "adding",
      [
        "identities.tsv": [
          identities.replacing("edit|", with: ""),
          "requests.balance|concepts|error||requests.closed|=|requests.denied||x|x|x",
        ]
      ])
    #expect(
      MappingCatalog.mistakes(in: own, adding).map(\.kind)
        == [.conflictingEdits("requests.balance", with: own.place("identities.tsv", 2))])
  }

  @Test func removingWhatOthersNeedSaysWhoNeedsIt() throws {
    let own = try OverlayFolder(
      ["concepts.tsv": ["edit|" + Self.concepts, "remove|requests.closed.extended||||||x"]])
    let partition = embedded("requests.closed\ttimeliness", in: "partitions.tsv")
    let found = MappingCatalog.mistakes(in: own).filter { mistake in
      guard case .unknownConcept("requests.closed.extended", _) = mistake.kind else { return false }
      return mistake.file == partition.file && mistake.line == partition.line
    }
    #expect(found.count == 1)
  }

  @Test func editOfWhatIsNotThereNamesTheNearest() throws {
    let own = try OverlayFolder(
      ["checks.tsv": [Self.checks, "remove|not-negativ||||x", "replace|none|error|x|x|x"]])
    #expect(
      Set(MappingCatalog.mistakes(in: own)).isSuperset(of: [
        own.mistake("checks.tsv", 2, .unknownLine("not-negativ", nearest: "not-negative")),
        own.mistake("checks.tsv", 3, .unknownLine("none", nearest: nil)),
      ]))
  }

  @Test func removalThatDescribesAnotherLineIsRefused() throws {
    let own = try OverlayFolder(["checks.tsv": [Self.checks, "remove|not-negative|warning|||x"]])
    #expect(
      MappingCatalog.mistakes(in: own) == [
        own.mistake(
          "checks.tsv", 2, .otherContent("not-negative", at: embedded("not-negative", in: "checks.tsv")))
      ])
  }

  @Test func sourceIsRequiredOfAllLines() throws {
    let own = try OverlayFolder(["checks.tsv": [Self.checks, "remove|not-negative||||"]])
    #expect(
      MappingCatalog.mistakes(in: own).contains(own.mistake("checks.tsv", 2, .emptyField(column: "source"))))
  }

  @Test func editIsOneOfItsWords() throws {
    let own = try OverlayFolder(["checks.tsv": [Self.checks, "after|not-negative|error|x|x|x"]])
    #expect(
      MappingCatalog.mistakes(in: own).contains(
        own.mistake("checks.tsv", 2, .unknownWord("after", column: "edit", known: ["replace", "remove"]))))
  }

  @Test func wholeSetHasNoEdits() throws {
    let folder = try MappingFolder()
    try folder.apply(Edit("checks.tsv", .replace(in: "check\tseverity", "check", "edit\tcheck")))
    let error = #expect(throws: MappingError.self) { try MappingCatalog(wholeSetAt: folder.url) }
    #expect(
      error?.mistakes.first
        == MappingMistake(file: "checks.tsv", line: 1, kind: .unknownColumn("edit", nearest: nil)))
  }

  @Test func whatIsNoOverlayIsSaid() throws {
    let empty = try OverlayFolder(["README.md": [""]])
    #expect(MappingCatalog.mistakes(in: empty) == [empty.mistake("", nil, .emptyOverlay)])
    let misspelt = try OverlayFolder(["concept.tsv": [Self.concepts]])
    #expect(
      MappingCatalog.mistakes(in: misspelt)
        == [misspelt.mistake("concept.tsv", nil, .unknownFile(nearest: "concepts.tsv"))])
    let error = #expect(throws: MappingError.self) {
      try MappingCatalog.embedded(overlays: [.shipped("city-list-2007")])
    }
    #expect(
      error?.mistakes == [
        MappingMistake(
          file: "overlays/city-list-2007/", line: nil, kind: .unknownOverlay(nearest: "city-list-2008"))
      ])
  }

  /// Overlays that have nothing to do with each other make the same whole in any order.
  @Test func orderOfDisjointOverlaysDoesNotMatter() throws {
    var generator = SeededGenerator(seed: 5)
    let folders = try (0..<4).map { number in
      try OverlayFolder(
        "overlay-\(number)",
        [
          "concepts.tsv": [Self.concepts, "own.thing\(number)||item|count|物|thing|x"],
          "report.tsv": ["kind|text|source", "title|报告\(number)|x"],
          "checks.tsv": [
            Self.checks,
            "replace|\(["not-negative", "whole-number", "narrower-than", "sign-off-date"][number])|information|x|x|x",
          ],
        ])
    }
    let first = try MappingCatalog.embedded(overlays: folders.map(\.overlay))
    for _ in 0..<4 {
      let other = try MappingCatalog.embedded(overlays: folders.shuffled(using: &generator).map(\.overlay))
      #expect(Set(other.concepts) == Set(first.concepts))
      #expect(Set(other.reportLexicon.titles) == Set(first.reportLexicon.titles))
      #expect(other.checks == first.checks)
    }
  }
}
