internal import OGIReports

/// Why there is nothing to explain.
enum ExplainFailure: Error, Equatable {
  /// No concept has that id.
  case unknownConcept(String, similar: [String])
  /// The concept's figures are not told apart by applicant.
  case withoutApplicants(Concept.ID)
  /// No kind of applicant has that name.
  case unknownApplicant(String, similar: [String], known: [String])
  /// The report has figures of the concept, for others than the applicant.
  case otherApplicants(Concept.ID, String, present: [String])
  /// The report has no figure of the concept.
  case absent(AbsenceExplanation)
  /// The line does not exist.
  case line(ExplanationError)

  /// Whether the command was used wrongly; otherwise the report does not hold what was asked for.
  var status: ToolStatus {
    switch self {
    case .unknownConcept, .withoutApplicants, .unknownApplicant, .line: .failure
    case .otherApplicants, .absent: .nothingConverted
    }
  }

  /// Whether it is the input that is at fault, and not what was asked.
  var isAboutInput: Bool {
    switch self {
    case .unknownConcept, .withoutApplicants, .unknownApplicant: false
    case .otherApplicants, .absent, .line: true
    }
  }

  /// What is wrong and what to do, the first line on its own the whole of it in short.
  var lines: [String] {
    switch self {
    case .unknownConcept(let id, let similar):
      [
        "there is no concept '\(id)'\(Self.question(similar, else: "'ogi mappings list concepts' shows all of them"))"
      ]
    case .withoutApplicants(let concept):
      ["'\(concept)' is not counted by applicant — leave out --applicant"]
    case .unknownApplicant(let name, let similar, let known):
      [
        "there is no applicant '\(name)'"
          + Self.question(similar, else: "applicants are \(known.joined(separator: ", "))")
      ]
    case .otherApplicants(let concept, let name, let present):
      [
        """
        has no figure of '\(concept)' for '\(name)' — it has figures for \
        \(present.joined(separator: ", ")); explain one of these to see how the row was read
        """
      ]
    case .absent(let absence): AbsenceView(absence: absence).lines
    case .line(.lineBeyondEnd(let line, let lines)):
      ["there is no line \(line) — the report has \(lines) \(lines == 1 ? "line" : "lines")"]
    case .line(.noLines):
      ["its places are no lines of text — use --concept"]
    }
  }

  private static func question(_ similar: [String], else advice: String) -> String {
    switch similar.count {
    case 0: " — \(advice)"
    case 1: " — did you mean '\(similar[0])'?"
    default: " — did you mean one of \(similar.map { "'\($0)'" }.joined(separator: ", "))?"
    }
  }
}
