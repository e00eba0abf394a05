public import OGISchema

/// One thing that is wrong with the mappings: what, and where.
///
/// ``MistakeRenderer`` puts it into words. Where a name is unknown, `nearest` is a known one that may be meant.
public struct MappingMistake: Error, Hashable, Sendable {
  /// The file, by its path within the mappings, such as `forms/list-2014.tsv`; where several layers are read together,
  /// with the layer before it, such as `my-overlay/concepts.tsv` and `embedded concepts.tsv`.
  public let file: String
  /// The 1-based line; `nil` where the file as a whole is meant.
  public let line: Int?
  /// What is wrong.
  public let kind: Kind

  /// Creates a mistake from its parts.
  public init(file: String, line: Int?, kind: Kind) {
    self.file = file
    self.line = line
    self.kind = kind
  }
}

extension MappingMistake {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    // Files.
    /// The folder that should hold the files is not there; ``MappingMistake/file`` is its path.
    case missingFolder
    /// A file that every folder of mappings has is not there.
    case missingFile
    /// The system does not give the file's bytes.
    case unreadableFile(reason: String)
    /// The file is larger than any real table.
    case tooLarge(bytes: Int, limit: Int)
    /// The file has more lines than any real table.
    case tooManyLines(limit: Int)
    /// The line is not UTF-8.
    case invalidUTF8
    /// A file in `forms/` that `forms/forms.tsv` does not list.
    case unlistedForm

    // Layers.
    /// There is no shipped overlay of the name, which ``MappingMistake/file`` is.
    case unknownOverlay(nearest: String?)
    /// An overlay that holds none of the files of mappings.
    case emptyOverlay
    /// A table in an overlay of a name that no table has.
    case unknownFile(nearest: String?)
    /// A line of an overlay that a layer beneath has with other content.
    case conflict(String, with: MappingPlace)
    /// A line of an overlay that edits what another overlay has edited in another way.
    case conflictingEdits(String, with: MappingPlace)
    /// A line that is to be edited and that no layer beneath has.
    case unknownLine(String, nearest: String?)
    /// A line that is to be edited and that says other things than the overlay says of it.
    case otherContent(String, at: MappingPlace)
    /// A line of an outline that is to be edited and that stands there several times.
    case ambiguousLine(String, lines: [MappingPlace])
    /// A line of an outline that an overlay adds without saying where.
    case lineWithoutPlace(table: String)
    /// No lines follow that are to take a line's place.
    case emptyReplacement(String)

    // Columns and fields.
    /// The header line does not name a column that the file has.
    case missingColumn(String)
    /// The header line names a column that the file does not have.
    case unknownColumn(String, nearest: String?)
    /// The header line names a column twice.
    case repeatedColumn(String)
    /// The line has more or fewer fields than the header line.
    case wrongFieldCount(found: Int, expected: Int)
    /// A field that must say something is empty.
    case emptyField(column: String)
    /// A field that means nothing in its line and should be empty.
    case unexpectedField(column: String)

    // Values.
    /// A field holds none of the few words that it may hold.
    case unknownWord(String, column: String, known: [String])
    /// A name has characters that names do not have.
    case malformedName(String, column: String)
    /// A field is not written as its column asks.
    case malformedText(String, column: String, expected: String)
    /// A field that should hold a number holds none.
    case notANumber(String, column: String)
    /// A number is none that its column can hold.
    case numberOutOfRange(String, column: String)

    // References.
    /// A concept is referred to that `concepts.tsv` does not have.
    case unknownConcept(String, nearest: String?)
    /// A form is referred to that `forms/forms.tsv` does not have.
    case unknownForm(String, nearest: String?)
    /// A dimension is referred to that `dimensions.tsv` does not have.
    case unknownDimension(String, nearest: String?)
    /// A value is referred to that the dimension does not have.
    case unknownMember(String, dimension: String, nearest: String?)
    /// A unit is printed that `figures.tsv` does not have.
    case unknownUnit(String, nearest: String?)
    /// A variant is given for a label that no form prints.
    case unknownLabel(String, nearest: String?)
    /// A cost or weight is given that the engine does not have.
    case unknownParameter(String, nearest: String?)
    /// A cost or weight is not given.
    case missingParameter(String)
    /// A check, or a reason, without a line.
    case missingCheck(String)
    /// A figure or a sum is comparable with a caveat, and no caveat is given.
    case missingCaveat(String)
    /// A caveat is given for what is no figure or sum that is comparable with one.
    case needlessCaveat(String)

    // Repetitions.
    /// A name is used again that an earlier line has.
    case duplicate(Subject, String, first: MappingPlace)
    /// Two figures of one form that mean the same.
    case duplicateCell(concept: Concept.ID, dimensions: [String: String], first: MappingPlace)

    // Outlines of forms.
    /// A label more than one level below the label that it would belong to.
    case depthJump(from: Int, to: Int)
    /// A line of a part that cannot follow the lines before it.
    case misplacedPart(String)
    /// A section has rows of figures and no column for them.
    case noColumns
    /// A section has more columns of figures than any real form.
    case tooManyColumns(limit: Int)
    /// A table that has no rows.
    case noRows(table: String)
    /// Neither the row nor the column says what a cell counts.
    case cellWithoutConcept
    /// Both the row and the column say what a cell counts.
    case cellWithTwoConcepts
    /// Neither the row nor the column says how a cell relates to its concept.
    case cellWithoutPredicate
    /// The row and the column say different things of how a cell relates to its concept.
    case conflictingPredicates
    /// The row and the column print different units for a cell.
    case conflictingUnits
    /// A cell would have two values of a dimension.
    case conflictingDimension(String)
    /// A printed unit that figures of the concept cannot have.
    case unfitUnit(String, concept: Concept.ID, unit: String)

    // Relations between concepts.
    /// A concept is narrower than itself, through the concepts given.
    case narrowerCycle([Concept.ID])
    /// A whole is a part of itself, through the concepts given.
    case partitionCycle([Concept.ID])
    /// A part that a form does not print although the partition is said to be complete in it.
    case partNotOnForm(Concept.ID, form: String)
    /// A term or a relation that an identity of this kind cannot have.
    case unfitTerm(String, kind: String)
  }

  /// What may occur only once.
  public enum Subject: String, Hashable, Sendable {
    /// A concept of `concepts.tsv`.
    case concept
    /// A value of a dimension of `dimensions.tsv`.
    case dimensionMember = "member"
    /// A form of `forms/forms.tsv`.
    case form
    /// A table of a form.
    case table
    /// A section of a table.
    case section
    /// A column of a section.
    case column
    /// A row of a section.
    case row
    /// A partition of a concept for a form.
    case partition
    /// A part of a partition.
    case part
    /// An identity of `identities.tsv`.
    case identity
    /// A check of `checks.tsv` or `panel-checks.tsv`, or a reason of `reasons.tsv`.
    case check
    /// A caveat of `caveats.tsv`.
    case caveat
    /// A word of `figures.tsv` or `report.tsv`.
    case word
    /// A variant of a label in `labels.tsv`.
    case variant
    /// A cost of `costs.tsv`, or a kind of evidence of `calibration.tsv`.
    case parameter
  }
}
