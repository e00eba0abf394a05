extension TokenStream {
  /// Whether a run that stands in a table has a label of its own, which is none of the table's.
  ///
  /// - Parameter claimed: The labels, headings and units of the table.
  func isForeign(
    _ run: Int, to table: TableReading, claimed: Set<Int>, profile: Profile, isUnit: (Int) -> Bool
  ) -> Bool {
    labelTokens(before: run).contains { token in
      table.tokens.contains(token) && !claimed.contains(token) && !isUnit(tokens[token].pieces.lowerBound)
        && !(tokens[token].lexeme.map(profile.headsOnly) ?? false)
    }
  }
}

extension Profile {
  /// Whether a text is a heading or a group's label to the letter, and never that of a row with figures.
  fileprivate func headsOnly(_ lexeme: Lexeme) -> Bool {
    label(of: lexeme).map { rowsByLabel[$0].allSatisfy { rows[$0].slots == 0 } } ?? false
  }
}
