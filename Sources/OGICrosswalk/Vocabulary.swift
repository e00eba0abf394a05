import OGISSSOM

/// The identifiers and words that crosswalks and audits are written in.
enum Vocabulary {
  /// What the prefixes of the project's identifiers stand for; those of the standard need no entry.
  static let prefixes = [
    "ogi": "urn:swift-ogi-reports:concept:",
    "ogiform": "urn:swift-ogi-reports:form:",
    "ogitable": "urn:swift-ogi-reports:table:",
    "ogiset": "urn:swift-ogi-reports:",
    // Readers that take `urn:` for a prefix look it up here.
    "urn": "urn:",
  ]
  static let crosswalk = "urn:swift-ogi-reports:crosswalk"
  static let audit = "urn:swift-ogi-reports:audit"

  static let exactMatch = "skos:exactMatch"
  /// The object of a mapping to nothing.
  static let noTerm = "sssom:NoTermFound"
  static let literal = "rdfs literal"
  /// The tool by its name, as there is no address that would stay.
  static let tool = "ogi"

  static func concept(_ id: String) -> String { "ogi:\(id)" }
  static func row(_ id: String) -> String { "ogiform:\(id)" }
  static func table(_ id: String) -> String { "ogitable:\(id)" }

  /// The identifier of a row or table without its prefix; `nil` if it has another.
  static func local(_ id: String, prefix: String) -> String? {
    id.hasPrefix("\(prefix):") ? String(id.dropFirst(prefix.count + 1)) : nil
  }

  /// Labels from the outermost down, in one.
  static func text(of path: [String]) -> String { path.joined(separator: " / ") }

  /// A text of a source without controls and line breaks, which match keys leave out, too, and other readers trip over.
  static func printable(_ text: String) -> String {
    var printable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: printable.append(" ")
      default: printable.append(scalar)
      }
    }
    return String(printable)
  }

  /// Why a mapping is taken for right. Source: the vocabulary of mapping justifications, <https://w3id.org/semapv/vocab/>.
  enum Justification: String {
    case lexical = "semapv:LexicalMatching"
    case similarity = "semapv:LexicalSimilarityThresholdMatching"
    case structural = "semapv:StructuralMatching"
    case composite = "semapv:CompositeMatching"
    case curated = "semapv:ManualMappingCuration"
  }

  /// How labels are folded before they are compared, as far as the vocabulary has words for it: case, and blanks.
  static let preprocessing = ["semapv:CaseNormalization", "semapv:BlankNormalization"]
}
