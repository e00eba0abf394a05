/// Reads `forms/forms.tsv`.
enum FormListFile {
  static let folder = "forms"
  static let name = "forms/forms.tsv"

  enum Column: String, MappingColumn {
    case form
    case family
    case titleZH = "title_zh"
    case titleEN = "title_en"
    case issuedBy = "issued_by"
    case years
    case source
  }

  /// What the list says of a form, beside its outline.
  struct Entry {
    let id: String
    let family: String
    let titles: [String: String]
    let years: String
    let source: String

    /// The file that holds the form's outline.
    var file: String { "\(FormListFile.folder)/\(id).tsv" }
  }

  /// The forms in order.
  ///
  /// - Parameter files: the files beside the list; those that no form claims are noted.
  static func read(_ table: MappingTable<Column>, files: [String], log: inout MistakeLog) -> [Entry] {
    var entries: [Entry] = []
    var lines = FirstLines<String>()
    for record in table.records {
      let id = record.name(.form, marks: "_-", log: &log)
      let family = record.name(.family, marks: "_-", log: &log)
      guard !id.isEmpty, !id.contains("/"), record.take(id, called: id, as: .form, in: &lines, log: &log)
      else { continue }
      entries.append(
        Entry(
          id: id, family: family, titles: ["zh": record[.titleZH], "en": record[.titleEN]],
          years: record[.years], source: record[.issuedBy]))
    }
    let claimed = Set(entries.map(\.file) + [name])
    for file in files where file.hasSuffix(".tsv") && !claimed.contains(file) {
      log.note(.unlistedForm, file: file)
    }
    return entries
  }
}
