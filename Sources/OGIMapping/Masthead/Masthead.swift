import OGISchema

/// What a report says of itself: its title, who made it, and what time it is about.
struct Masthead {
  var title: NormalizedReport.Located<String>?
  var agency: NormalizedReport.Located<String>?
  var year: NormalizedReport.Located<Int>?
  var period: NormalizedReport.Located<String>?
  /// The years that titles and period name: more than one where they disagree.
  var years: Set<Int> = []
  /// The names of all reports that titles name, if these are of several agencies.
  var reports: [String] = []
}
