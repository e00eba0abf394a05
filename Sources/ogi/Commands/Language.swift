/// A language that messages and labels come in, by its code.
enum Language: String, Choice {
  case en
  case zh

  static let noun = "language"
}
