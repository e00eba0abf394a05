/// How text shows, where its element does.
struct TextStyle {
  var visibility = Visibility.visible
  /// Whether nothing of an element around shows, whatever is in it.
  var isOutOfSight = false
  var size = TextSize.readable
  var isStruckOut = false
  /// Whether blanks and line breaks stay.
  var keepsBlanks = false
  /// What the page says of the text's colour and of that behind it.
  var color: StyleColor?
  var background: StyleColor?
  /// Whether the background shows in the text, which then has no colour of its own.
  var showsBackground = false
  /// Whether a rule that may hold would hide the text, strike it out, or show it.
  var isUndecided = false

  /// Why the text is left out; `nil` if it stands.
  var omission: Omission.Reason? {
    if visibility != .visible || isOutOfSight || size == .none { return .hidden }
    return isStruckOut ? .struckOut : nil
  }

  /// Whether text may be there or not for who sees the page.
  var isDoubtful: Bool {
    isUndecided || size == .tiny || !showsBackground && color?.isLost(on: background) ?? false
  }
}

/// A text that is left out.
struct Omission {
  enum Reason {
    case hidden, struckOut
    /// Hidden with a table that it stands in.
    case hiddenTable
  }

  let reason: Reason
  let holdsDigits: Bool
  /// Whether the text may show all the same.
  var isUndecided = false
  /// Whether there is a gap where the text is left out.
  var takesRoom = false
}
