import OGICatalog
import OGISchema
import Testing

/// A mistake in words says where, what, and what to do.
@Suite struct MistakeRendererTests {
  private func text(_ line: Int?, _ kind: MappingMistake.Kind) -> String {
    MistakeRenderer().text(for: MappingMistake(file: "concepts.tsv", line: line, kind: kind))
  }

  @Test func nearMissIsSuggested() {
    #expect(
      text(12, .unknownConcept("requests.denid", nearest: "requests.denied"))
        == #"concepts.tsv:12: there is no concept "requests.denid". Did you mean "requests.denied"?"#)
    #expect(
      text(12, .unknownConcept("other", nearest: nil))
        == #"concepts.tsv:12: there is no concept "other". Add it to concepts.tsv."#)
  }

  @Test func wholeFileHasNoLine() {
    #expect(
      text(nil, .missingFile) == "concepts.tsv: the file is missing. Add it, with its header line at least.")
  }

  @Test func cellIsNamedByConceptAndMembers() {
    let kind = MappingMistake.Kind.duplicateCell(
      concept: "requests.closed", dimensions: ["period": "year", "applicant": "total"],
      first: MappingPlace(file: "concepts.tsv", line: 3))
    #expect(text(4, kind).contains(" requests.closed applicant=total period=year "))
  }

  @Test(arguments: Breakage.all) func everyMistakeIsOneLineOfTwoSentences(_ breakage: Breakage) {
    for mistake in breakage.expected {
      let text = MistakeRenderer().text(for: mistake)
      #expect(text.hasPrefix(mistake.file + ":"))
      #expect(!text.contains("\n"))
      #expect(text.hasSuffix(".") || text.hasSuffix("?"))
    }
  }

  @Test func errorDescribesAllMistakes() {
    let mistakes = [1, 2].map { MappingMistake(file: "x.tsv", line: $0, kind: .invalidUTF8) }
    let lines = MappingError(mistakes: mistakes).description.split(separator: "\n")
    #expect(
      lines == [
        "x.tsv:1: the line is not UTF-8. Save the file as UTF-8.",
        "x.tsv:2: the line is not UTF-8. Save the file as UTF-8.",
      ])
  }
}
