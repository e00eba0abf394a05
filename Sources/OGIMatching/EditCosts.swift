/// What each edit costs on the way from a label to the text that was read for it.
public struct EditCosts: Hashable, Sendable {
  /// One character read for another that it is not known to be mistaken for.
  public var substitution: Double
  /// One read for another that looks much like it.
  public var alike: Double
  /// One read for another that looks somewhat like it.
  public var ratherAlike: Double
  /// One in the place of another that sounds like it, as typists mistake them.
  public var homophone: Double
  /// A mark read for another mark. Marks are all characters but Han ones.
  public var markForMark: Double
  /// A Han character read that is not in the label.
  public var insertion: Double
  /// A mark read that is not in the label.
  public var insertedMark: Double
  /// A Han character of the label that was not read.
  public var deletion: Double
  /// A mark of the label that was not read.
  public var deletedMark: Double
  /// A character missing at the label's end, where cells are cut off; at most what its deletion costs.
  public var lostEnd: Double
  /// The most that a lost end costs, however long: where a line is full, the rest of the label stands elsewhere.
  public var lostEndLimit: Double
  /// One character read as two, its parts.
  public var parted: Double
  /// Two characters read as the one whose parts they are.
  public var joined: Double
  /// How many times the difference counts by which a text is nearer to one of two near-twins; at least 1.
  public var telling: Double

  /// Creates costs that do not depend on the characters.
  public init(substitution: Double, insertion: Double, deletion: Double, lostEnd: Double) {
    self.substitution = substitution
    alike = substitution
    ratherAlike = substitution
    homophone = substitution
    markForMark = substitution
    self.insertion = insertion
    insertedMark = insertion
    self.deletion = deletion
    deletedMark = deletion
    self.lostEnd = lostEnd
    lostEndLimit = .infinity
    parted = substitution + insertion
    joined = substitution + deletion
    telling = 1
  }

  /// Levenshtein's costs: one for every edit.
  public static let unit = EditCosts(substitution: 1, insertion: 1, deletion: 1, lostEnd: 1)
}

extension EditCosts {
  /// What a character costs that is not in the label.
  func insertion(of read: Unicode.Scalar) -> Double { read.isMark ? insertedMark : insertion }

  /// What a character of the label costs that was not read.
  func deletion(of printed: Unicode.Scalar) -> Double { printed.isMark ? deletedMark : deletion }

  /// The least that a missing character costs.
  var leastMissing: Double { min(lostEnd, deletion, deletedMark) }

  /// What it costs to read a look-alike, by similarity in tenths.
  func substitution(alikeByTenths tenths: Int) -> Double {
    // Seven tenths part what engines confuse thirty times as often as chance from what they confuse ten times as often.
    min(substitution, tenths >= 7 ? alike : ratherAlike)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is neither a Han character (one of Unicode's blocks of CJK ideographs and radicals) nor a digit.
  ///
  /// Stray marks and letters are noise. A stray digit is not: it may be a figure.
  var isMark: Bool {
    switch value {
    case 0x30...0x39, 0x2E80...0x2FD5, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      false
    default: true
    }
  }
}
