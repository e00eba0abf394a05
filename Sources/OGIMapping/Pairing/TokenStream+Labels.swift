extension TokenStream {
  /// Whether a run of figures has a label of its own, be it one of the form's or not: a text right before it that is
  /// neither a unit nor a heading.
  func isLabelled(_ run: Int, profile: Profile, isUnit: (Int) -> Bool) -> Bool {
    labelTokens(before: run).contains { !isUnit(tokens[$0].pieces.lowerBound) && !headsOnly($0, profile) }
  }

  /// Whether a run that stands in a table has a label of its own, which is none of the table's.
  ///
  /// - Parameter claimed: The labels, headings and units of the table.
  func isForeign(
    _ run: Int, to table: TableReading, claimed: Set<Int>, profile: Profile, isUnit: (Int) -> Bool
  ) -> Bool {
    labelTokens(before: run).contains { token in
      table.tokens.contains(token) && !claimed.contains(token) && !isUnit(tokens[token].pieces.lowerBound)
        && !headsOnly(token, profile)
    }
  }

  /// Whether a text is a heading or a group's label to the letter, and never that of a row with figures.
  private func headsOnly(_ token: Int, _ profile: Profile) -> Bool {
    let rows = tokens[token].lexeme.flatMap(profile.label).map { profile.rowsByLabel[$0] }
    return rows?.allSatisfy { profile.rows[$0].slots == 0 } ?? false
  }
}
