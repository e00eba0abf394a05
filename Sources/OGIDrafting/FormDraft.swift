/// A proposal for the files of a form.
public struct FormDraft: Hashable, Sendable {
  /// A file of an overlay of mappings.
  public struct File: Hashable, Sendable {
    /// The path within the overlay, such as `forms/draft.tsv`.
    public let path: String
    /// What the file holds.
    public let text: String
  }

  /// What was drafted of a table.
  public struct Table: Hashable, Sendable {
    /// The table's id within the form.
    public let id: String
    /// The heading that was taken for the table's title; `nil` if none was found.
    public let title: String?
    /// The label above cells that were taken for the numbers of rows, and hold no figures in the form; `nil` if there are none.
    public let codes: String?
    /// The number of rows with figures.
    public let rows: Int
    /// The number of columns of figures.
    public let columns: Int
    /// The number of figures in these rows and columns.
    public let figures: Int
  }

  /// The form's id.
  public let form: String
  /// The tables, in the order of the document.
  public let tables: [Table]
  /// The files, by path.
  public let files: [File]
}

extension FormDraft {
  /// Whether a text can be a form's id.
  static func isID(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
      }
  }
}

/// Why no form could be drafted.
public enum DraftingError: Error, Hashable, Sendable {
  /// The id of the form holds more than lower-case ASCII letters, digits, `-` and `_`.
  case malformedID(String)
  /// There is a form of that id, or a file of its own has the name.
  case takenID(String)
  /// Nothing that was looked at is a table: rows of labels and figures.
  case noTable
}

extension DraftingError: CustomStringConvertible {
  /// The error, in English, for a person.
  public var description: String {
    switch self {
    case .malformedID(let text):
      "'\(text)' cannot be the id of a form: use lower-case ASCII letters, digits, - and _"
    case .takenID(let text): "the id '\(text)' is taken: choose another"
    case .noTable: "there is no table to draft a form from: no rows of labels and figures"
    }
  }
}
