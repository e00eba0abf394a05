import Testing
import TestSupport

@testable import ogi

@Suite struct NamePatternTests {
  @Test(arguments: [
    ("*.docx", "a.docx", true), ("*.docx", "a.docx.bak", false), ("*", "", true), ("?", "年", true),
    ("?", "", false), ("20??年.txt", "2019年.txt", true), ("[ab]1", "b1", true), ("[!ab]1", "b1", false),
    ("[^ab]1", "c1", true), ("201[4-9]", "2017", true), ("201[4-9]", "2013", false), ("[9-4]", "7", true),
    ("[]]", "]", true), ("[!]]", "]", false), ("[a-]", "-", true), ("[*]", "*", true), ("[*]", "a", false),
    ("[ab", "[ab", true), ("[ab", "a", false), ("a[]", "a[]", true), ("省*局", "省政府办公局", true),
  ])
  func matches(pattern: String, name: String, expected: Bool) {
    #expect(NamePattern(pattern[...]).matches(name) == expected)
  }

  /// Stars and single characters against the definition, on all there is to try of a small alphabet.
  @Test func agreesWithTheDefinition() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<5_000 {
      let pattern = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        "ab*?".randomElement(using: &generator) ?? "a"
      }
      let name = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
        "ab".randomElement(using: &generator) ?? "a"
      }
      #expect(
        NamePattern(String(pattern)[...]).matches(String(name)) == Self.matches(pattern[...], name[...]),
        "\(String(pattern)) \(String(name))")
    }
  }

  private static func matches(_ pattern: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    let rest = pattern.dropFirst()
    if first == "*" { return (0...name.count).contains { matches(rest, name.dropFirst($0)) } }
    guard let character = name.first else { return false }
    return (first == "?" || first == character) && matches(rest, name.dropFirst())
  }

  /// With every star tried again this would take longer than anyone waits.
  @Test(.timeLimit(.minutes(10))) func manyStarsTakeNoLonger() {
    let pattern = String(repeating: "*a", count: 2_000) + "b"
    #expect(!NamePattern(pattern[...]).matches(String(repeating: "a", count: 4_000)))
  }
}
