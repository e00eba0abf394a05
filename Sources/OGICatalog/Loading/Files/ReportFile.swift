/// Reads `report.tsv`.
enum ReportFile {
  static let name = "report.tsv"

  enum Column: String, MappingColumn {
    case kind
    case text
    case source

    static let key: [Column] = [.kind, .text]
  }

  private enum Kind: String, CaseIterable {
    case title
    case yearMark = "year-mark"
    case period
    case date
    case agencyEnding = "agency-ending"
    case navigation
  }

  static func read(_ table: MappingTable<Column>, log: inout MistakeLog) -> ReportLexicon {
    var lexicon = ReportLexicon()
    var lines = FirstLines<[String]>()
    for record in table.records {
      let text = record[.text]
      guard let kind = record.word(.kind, as: Kind.self, log: &log),
        record.take([kind.rawValue, text], called: text, as: .word, in: &lines, log: &log)
      else { continue }
      switch kind {
      case .title: lexicon.titles.append(text)
      case .yearMark: lexicon.yearMarks.append(text)
      case .period: lexicon.periodPhrases.append(text)
      case .agencyEnding: lexicon.agencyEndings.append(text)
      case .navigation: lexicon.navigationWords.append(text)
      case .date:
        if isDatePattern(text) {
          lexicon.datePatterns.append(text)
        } else {
          let expected = "y, M and d, each once, with other characters between"
          record.note(.malformedText(text, column: Column.text.rawValue, expected: expected), log: &log)
        }
      }
    }
    return lexicon
  }

  /// Whether a pattern has each of the fields once, and never two side by side.
  private static func isDatePattern(_ text: String) -> Bool {
    let fields = text.filter("yMd".contains)
    let gaps = text.split(omittingEmptySubsequences: false, whereSeparator: "yMd".contains).dropFirst()
      .dropLast()
    return fields.sorted() == ["M", "d", "y"] && gaps.allSatisfy { !$0.isEmpty }
  }
}
