/// A format of what is told of reports: for people, or for programs.
enum TextFormat: String, Choice {
  case text
  case json

  static let noun = "format"
}
