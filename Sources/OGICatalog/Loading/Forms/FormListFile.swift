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

    static let key: [Column] = [.form]
  }

  /// What the list says of a form, beside its outline.
  struct Entry {
    let id: String
    let family: String
    let titles: [String: String]
    let years: String
    let source: String

    /// Where the list says so.
    let place: MappingPlace

    /// The file that holds the form's outline.
    var file: String { "\(FormListFile.folder)/\(id).tsv" }
    /// The same as mistakes name it: beside the list.
    var path: String { place.file.dropLast(FormListFile.name.count) + file }
  }

  /// The forms in order.
  ///
  /// - Parameter layers: where the list is from; files beside it that no form claims are noted.
  static func read(_ table: MappingTable<Column>, layers: MappingLayers, log: inout MistakeLog) -> [Entry] {
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
          years: record[.years], source: record[.issuedBy], place: record.place))
    }
    let claimed = Set(entries.map(\.file) + [name])
    // What lies beneath overlays was checked alone, and they may take a form out of it.
    for layer in layers.overlays.isEmpty ? [layers.bottom] : layers.overlays {
      for file in layer.source.files(in: folder) where file.hasSuffix(".tsv") && !claimed.contains(file) {
        log.note(.unlistedForm, file: layer.path(of: file))
      }
    }
    return entries
  }
}
