import OGISchema
import OGIText

/// What a report calls itself: the line with the words for it, and what the lines around that add.
struct Title {
  /// What tells a report from others.
  struct Subject: Hashable {
    let agency: MatchKey?
    let year: Int?

    /// Whether both may be of one agency: a name may lack what stands before it, such as that of the province.
    func mayShareAgency(with other: Subject) -> Bool {
      guard let agency = agency?.scalars, let other = other.agency?.scalars else { return true }
      let (long, short) = agency.count > other.count ? (agency, other) : (other, agency)
      return long.suffix(short.count) == short[...]
    }
  }

  /// The index of the piece with the words.
  let piece: Int
  let line: NormalizedReport.Located<String>
  let agency: NormalizedReport.Located<String>?
  let year: NormalizedReport.Located<Int>?
  /// Whether the agency's name ends as such names do.
  let isAgencyKnown: Bool
  /// Whether the line is no heading: it names a report behind a label, in a list, or at the end of a path.
  let isMention: Bool
  let subject: Subject

  init(
    piece: Int, line: NormalizedReport.Located<String>, agency: NormalizedReport.Located<String>?,
    year: NormalizedReport.Located<Int>?, isAgencyKnown: Bool, isMention: Bool
  ) {
    self.piece = piece
    self.line = line
    self.agency = agency
    self.year = year
    self.isAgencyKnown = isAgencyKnown
    self.isMention = isMention
    subject = Subject(agency: agency.map { MatchKey($0.value) }, year: year?.value)
  }

  /// How much the title says: the year counts more than the agency, as menus name reports without.
  var completeness: Int { (year == nil ? 0 : 3) + (agency == nil ? 0 : 1) + (isAgencyKnown ? 1 : 0) }

  /// Whether another title says the same kinds of things.
  func isLike(_ other: Title) -> Bool {
    (year == nil, agency == nil) == (other.year == nil, other.agency == nil)
  }

  /// The agency and the year, as far as they are known.
  var name: String { [agency?.value, year.map { "\($0.value)" }].compactMap(\.self).joined(separator: " ") }
}
