/// A file of a draft that is being written.
struct DraftFile {
  private let path: String
  private var text: String
  /// Whether the file has nothing but its header and comments.
  private(set) var isEmpty = true

  init(_ path: String, columns: [String]) {
    self.path = path
    text = columns.joined(separator: "\t") + "\n"
  }

  /// Adds lines that are passed over when the file is read.
  mutating func comment(_ lines: String) {
    for line in lines.split(separator: "\n") { text += "# \(line)\n" }
  }

  mutating func line(_ fields: [String]) {
    text += fields.map(DraftText.oneLine).joined(separator: "\t") + "\n"
    isEmpty = false
  }

  var file: FormDraft.File { FormDraft.File(path: path, text: text) }
}
