/// Reads `report.tsv`.
enum ReportFile {
  static let name = "report.tsv"

  enum Column: String, MappingColumn {
    case kind
    case text
    case source
  }

  private enum Kind: String, CaseIterable {
    case title
    case yearMark = "year-mark"
    case period
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
      }
    }
    return lexicon
  }
}
