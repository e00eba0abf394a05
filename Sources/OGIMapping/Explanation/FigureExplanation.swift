#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
import OGIDocuments
public import OGISchema

/// Why a figure stands where it does: from the label and the cell in the source to the value under its concept.
public struct FigureExplanation: Hashable, Sendable, Codable {
  /// The figure, as the report gives it.
  public var fact: Fact
  /// What the figure counts, by language code (`zh`, `en`).
  public var meaning: [String: String]
  /// How its row was read.
  public var row: RowExplanation
  /// How its cell came to its column.
  public var column: Column
  /// What the cell holds.
  public var reading: Reading
  /// How the printed number became the value.
  public var unit: Unit
  /// Why a person should look at the figure, one entry for each code of `Fact.review`.
  public var doubts: [Doubt]
  /// The rules that name the figure, and what they say of it.
  public var rules: [Rule]
  /// What the confidence comes from.
  public var confidence: Confidence

  /// How a cell came to its column.
  public struct Column: Hashable, Sendable, Codable {
    /// How the cells of a row were counted against the columns of the form.
    public enum Placement: String, Hashable, Sendable, Codable, CaseIterable {
      /// There are as many cells as columns.
      case oneToOne = "one-to-one"
      /// There are more cells than columns, and those left over are empty.
      case emptyLeftOver = "empty-left-over"
      /// There are fewer cells than columns: they were counted from the right.
      case fromTheRight = "from-the-right"
      /// There are more cells than columns, and those left over are not all empty: the filled ones were counted from
      /// the left.
      case filledFromTheLeft = "filled-from-the-left"
      /// Cells are lost, stray or cannot be read: they were placed as their order and the sums make likeliest.
      case bySums = "by-sums"
    }

    /// The labels above the column, the outermost first, as the form prints them.
    public var path: [String]
    /// The column's number among those of the form that hold figures of the row, from 1.
    public var number: Int
    /// How many such columns there are.
    public var columns: Int
    /// The cell's number among those of the row in the source, from 1.
    public var cell: Int
    /// How many such cells there are.
    public var cells: Int
    /// How cells and columns were brought together.
    public var placement: Placement
  }

  /// What a cell holds.
  public struct Reading: Hashable, Sendable, Codable {
    /// How a token that is no valid number was read as one.
    public enum Repair: String, Hashable, Sendable, Codable, CaseIterable {
      /// Characters that are no digits were read as digits.
      case confusedDigits = "confused-digits"
      /// Marks around or between the digits were left out.
      case strayMarks = "stray-marks"
      /// Blanks between digits were left out.
      case blanksBetweenDigits = "blanks-between-digits"
      /// The text holds several cells, of which this is one.
      case gluedCells = "glued-cells"
    }

    /// The number, in the printed unit; `nil` for a blank and for a text that is no figure.
    public var number: Decimal?
    /// What the cell holds in place of a figure; `nil` if it holds one, or a text that is none.
    public var blank: Fact.Blank?
    /// The unit that the cell itself prints, such as 万元.
    public var unit: String?
    /// What else the cell holds.
    public var note: String?
    /// Whether a word makes the figure approximate.
    public var isApproximate: Bool
    /// How the token was read; `nil` if it is a valid number, or none.
    public var repair: Repair?
  }

  /// How the printed number became the value.
  public struct Unit: Hashable, Sendable, Codable {
    /// Where a unit is taken from.
    public enum Origin: String, Hashable, Sendable, Codable, CaseIterable {
      /// The cell prints it.
      case cell
      /// The row prints it, in a column of its own.
      case row
      /// The heading of the figure's column prints it.
      case heading
      /// The form states it, and the report does not print it.
      case form
      /// Nothing states it: what the concept counts in is all there is.
      case concept
      /// Nothing states it, and amounts need a unit.
      case none
    }

    /// Where the unit is taken from.
    public var origin: Origin
    /// The word, as the report or the form prints it; `nil` if none does.
    public var word: String?
    /// What the printed number was multiplied by.
    public var factor: Decimal
  }

  /// A reason for review, with what led to it.
  public struct Doubt: Hashable, Sendable, Codable {
    /// What led to a reason for review, where more can be said than the code says.
    public enum Cause: String, Hashable, Sendable, Codable, CaseIterable {
      /// Another reading of the table is nearly as good.
      case smallMargin = "small-margin"
      /// The label keeps too little of the form's.
      case keepsTooLittle = "keeps-too-little"
      /// No text stands for the label.
      case labelMissing = "label-missing"
      /// The label is nearer to another row's.
      case nearerToOther = "nearer-to-other"
      /// The label holds the whole label of another row.
      case holdsOther = "holds-other"
      /// The label holds a figure.
      case holdsFigure = "holds-figure"
      /// It stands in another row of the source than the figures, and the short text beside these is no part of it.
      case standsApart = "stands-apart"
      /// The row has fewer cells than the form, more figures, or empty cells at an end that may stand for lost ones.
      case cells
      /// The headings stand in another order than the form's, or one is left out.
      case headings
      /// Figures that are not the row's stand between its label and its figures.
      case interruption
      /// Label and figures stand in different rows or layouts of the source.
      case distance
      /// Labels and figures nearby may be paired one off.
      case pairing
      /// The row is blank from end to end, and figures without a label stand beside it.
      case blanks
      /// The figures contradict the row's sum as they stand and agree with it once they are moved.
      case shift
      /// The cells stand in several rows of the source, and no sum vouches for them.
      case joining
      /// A cell stands for a figure of another row too.
      case sharing
      /// Cells are lost, stray or cannot be read, and no sum tells that this one stands in the right column.
      case columns
      /// The sums of the table hold only once each row takes its neighbour's figures.
      case shiftedTable = "shifted-table"
    }

    /// The code.
    public var code: ReviewCode
    /// What led to it; empty where the code says all.
    public var causes: [Cause]
  }

  /// A rule that names the figure, with what came of it.
  public struct Rule: Hashable, Sendable, Codable {
    /// The comparison: the figures, both sides and the outcome.
    public var evaluation: Evaluation
    /// What the rule says, by language code (`zh`, `en`).
    public var labels: [String: String]
  }

  /// What a confidence comes from: it is the product of two probabilities, at most what a clear figure has.
  public struct Confidence: Hashable, Sendable, Codable {
    /// What speaks for a figure or against it.
    public struct Evidence: Hashable, Sendable, Codable {
      /// The name under which `calibration.tsv` lists it.
      public var name: String
      /// How much there is of it.
      public var amount: Double
      /// What it adds to the log-odds that the figure stands in its place.
      public var place: Double
      /// What it adds to the log-odds that the figure is read right.
      public var reading: Double
    }

    /// The probability that the figure stands in its place.
    public var place: Double
    /// The probability that it is read right.
    public var reading: Double
    /// What speaks for the figure and against it; none for a figure that is as clear as one can be.
    public var evidence: [Evidence]
  }
}
