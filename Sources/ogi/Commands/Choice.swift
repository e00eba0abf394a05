internal import ArgumentParser
internal import OGIReports

/// A list of words of which an option takes one, such as the formats.
protocol Choice: CaseIterable, RawRepresentable<String>, Sendable {
  /// What one of the words is called in messages.
  static var noun: String { get }
}

extension Choice {
  static var names: [String] { allCases.map(\.rawValue) }
  static var namesInWords: String { names.joined(separator: ", ") }

  /// The word of that name, in letters of either case.
  ///
  /// - Throws: a `ValidationError` that says which names there are.
  init(named name: String) throws {
    guard let choice = Self(rawValue: name.lowercased()) else {
      let failure = UsageFailure.unknownChoice(name, noun: Self.noun, known: Self.names)
      throw ValidationError(UsageFailureRenderer.text(for: failure))
    }
    self = choice
  }
}

extension Finding.Severity: Choice {
  static var noun: String { "severity" }
}
