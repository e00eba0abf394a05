public import OGISchema
public import OGIText

/// An official form: the tables that a report prints, label by label, in print order.
public struct Form: Hashable, Sendable, Identifiable {
  /// The form's stable name, such as `article20-2021`.
  public let id: String
  /// What the editions of one form have in common, such as `article20`; the form's own id where it has no other
  /// edition.
  public let family: String
  /// The form's title by language code.
  public let titles: [String: String]
  /// The tables, in print order.
  public let tables: [FormTable]
  /// The document that issued the form.
  public let source: String
  /// The report years for which the form was meant, such as `2019-2020`: for people, as reports use forms long before
  /// and after.
  public let years: String

  /// Creates a form from its parts.
  public init(
    id: String, family: String, titles: [String: String], tables: [FormTable], source: String,
    years: String = ""
  ) {
    self.id = id
    self.family = family
    self.titles = titles
    self.tables = tables
    self.source = source
    self.years = years
  }
}

extension Form {
  /// The rows of all tables, in print order.
  package var rows: [FormRow] { tables.flatMap(\.sections).flatMap(\.rows) }

  /// The cells of all rows, in print order.
  package var cells: [FormCell] { rows.flatMap { $0.cells.compactMap(\.self) } }
}

/// A table of a form.
public struct FormTable: Hashable, Sendable {
  /// The table's name within the form, such as `requests`. Tables of one id in editions of a family are one table.
  public let id: String
  /// The headings above the table, as the form or well-known reports print them.
  public let titles: [FormLabel]
  /// The sections, in print order; one, without a title, for most tables.
  public let sections: [FormSection]

  /// Creates a table from its parts.
  public init(id: String, titles: [FormLabel], sections: [FormSection]) {
    self.id = id
    self.titles = titles
    self.sections = sections
  }
}

/// A part of a table with columns of its own. Most tables have one; the table on article 20 has one for each item.
public struct FormSection: Hashable, Sendable {
  /// The label above the section, such as 第二十条第（一）项.
  public let title: FormLabel?
  /// The labels of the header in print order: line by line, in each from left to right.
  public let header: [FormHeading]
  /// The columns that hold figures, from left to right.
  public let columns: [FormColumn]
  /// The rows, in print order.
  public let rows: [FormRow]
  /// The heading of the column beside the labels in which the form numbers the rows, if it has one. The numbers are no
  /// figures.
  public let codes: FormLabel?

  /// Creates a section from its parts.
  public init(
    title: FormLabel?, header: [FormHeading], columns: [FormColumn], rows: [FormRow], codes: FormLabel? = nil
  ) {
    self.codes = codes
    self.title = title
    self.header = header
    self.columns = columns
    self.rows = rows
  }
}

/// A label of a section's header.
public struct FormHeading: Hashable, Sendable {
  /// The label as printed.
  public let label: FormLabel
  /// The column that the label heads by itself; `nil` if it heads several or none.
  public let column: Int?

  /// Creates a header label from its parts.
  public init(label: FormLabel, column: Int?) {
    self.label = label
    self.column = column
  }
}

/// A column of figures.
public struct FormColumn: Hashable, Sendable {
  /// The labels above the column, the outermost first.
  public let path: [FormLabel]

  /// Creates a column from its parts.
  public init(path: [FormLabel]) { self.path = path }
}

/// A row of a form: a label, and a cell for each column of its section.
public struct FormRow: Hashable, Sendable {
  /// `nil` for a row that prints no label.
  public let label: FormLabel?
  /// The rows above that this one belongs to, the outermost first: indices of the section's rows.
  public let ancestors: [Int]
  /// The unit that the form prints in the row, in a column of its own.
  public let unit: String?
  /// A cell for each column of the section; `nil` where the form has none. Empty for a row that only heads others.
  public let cells: [FormCell?]
  /// Whether reports often lack the row: it is regional, or an alternative to another.
  public let isOptional: Bool

  /// Creates a row from its parts.
  public init(label: FormLabel?, ancestors: [Int], unit: String?, cells: [FormCell?], isOptional: Bool) {
    self.label = label
    self.ancestors = ancestors
    self.unit = unit
    self.cells = cells
    self.isOptional = isOptional
  }
}

/// What a figure at a row and a column of a form means.
public struct FormCell: Hashable, Sendable {
  /// How the form's figure relates to the concept (SKOS mapping relations).
  public enum Predicate: String, Hashable, Sendable, CaseIterable {
    /// The figure counts what the concept counts.
    case exactMatch = "skos:exactMatch"
    /// The figure is comparable with the concept's others, with a caveat.
    case closeMatch = "skos:closeMatch"
  }

  /// What the figure counts.
  public let concept: Concept.ID
  /// The members that select the figure within the concept, by dimension.
  public let dimensions: [String: String]
  /// How the figure relates to the concept.
  public let predicate: Predicate
  /// The unit that the form prints for the cell, in the row or in the column's heading; `nil` if none.
  public let unit: FigureGrammar.Unit?

  /// Creates a cell from its parts.
  public init(
    concept: Concept.ID, dimensions: [String: String], predicate: Predicate, unit: FigureGrammar.Unit?
  ) {
    self.concept = concept
    self.dimensions = dimensions
    self.predicate = predicate
    self.unit = unit
  }
}

/// A label as a form prints it.
public struct FormLabel: Hashable, Sendable {
  /// The label, with its enumerator and without its note.
  public let text: String
  /// A note in brackets that the form prints after the label and reports may leave out, brackets included.
  public let note: String?
  /// Other wordings that are known for the label.
  public let variants: [String]

  /// Creates a label from its parts.
  public init(text: String, note: String? = nil, variants: [String] = []) {
    self.text = text
    self.note = note
    self.variants = variants
  }
}
