extension TokenStream {
  /// Whether a run of figures has a label of its own, be it one of the form's or not: a text right before it that is
  /// neither a unit nor a heading.
  func isLabelled(_ run: Int, profile: Profile, isUnit: (Int) -> Bool) -> Bool {
    labelTokens(before: run).contains { token in
      !isUnit(tokens[token].pieces.lowerBound) && !(tokens[token].lexeme.map(profile.headsOnly) ?? false)
    }
  }
}

extension Profile {
  /// Whether a text is a heading or a group's label to the letter, and never that of a row with figures.
  fileprivate func headsOnly(_ lexeme: Lexeme) -> Bool {
    label(of: lexeme).map { rowsByLabel[$0].allSatisfy { rows[$0].slots == 0 } } ?? false
  }
}
