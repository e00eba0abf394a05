/// What a cell of a sheet shows.
struct CellContent: Hashable {
  /// The text; empty for blanks alone.
  var text = ""
  /// Whether the text may not be what the cell shows, or not all of it.
  var isUnread = false
  /// Whether a part of the text is white.
  var hasWhitePart = false
  /// How many texts in the cell are left out, as they are hidden or struck out.
  var leftOutCount = 0
}
