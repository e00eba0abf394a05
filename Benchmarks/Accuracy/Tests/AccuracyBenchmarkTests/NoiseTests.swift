import AccuracyBenchmark
import OGIReports
import Testing

@Suite("Noise")
struct NoiseTests {
  private static func noisy() throws -> NoisyReports {
    let rows = try Sample.rows()
    return NoisyReports(of: try Sample.fixtures(), rows: rows, characters: try NoiseCharacters(rows: rows))
  }

  @Test("The same noise comes of the same seeds")
  func deterministic() throws {
    let noisy = try Self.noisy()
    #expect(noisy.withCharacterNoise().map(\.text) == (try Self.noisy().withCharacterNoise().map(\.text)))
    #expect(noisy.withLineDamage().map(\.text) == (try Self.noisy().withLineDamage().map(\.text)))
  }

  @Test("The generator gives the numbers of SplitMix64 on every platform")
  func splitMix64() {
    var generator = SeededGenerator(seed: 1_234_567)
    // The first numbers of the reference implementation for this seed (https://prng.di.unimi.it/splitmix64.c).
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect((0..<1000).allSatisfy { _ in (0..<7).contains(generator.next(below: 7)) })
    #expect(generator.next(below: 0) == 0)
  }

  @Test("Noise on labels leaves every figure as it was, where the truth says")
  func figuresAreKept() throws {
    let sound = Dictionary(
      try Sample.fixtures().map { ($0.id, $0.truth.figures.count) }, uniquingKeysWith: { first, _ in first })
    for report in try Self.noisy().withCharacterNoise() {
      let text = SourceText(report.text)
      let name = report.id.split(separator: "/").first.map(String.init) ?? ""
      #expect(report.truth.figures.count == sound[name], "\(report.id)")
      for figure in report.truth.figures {
        #expect(figure.place.map(text.cell(at:))?.hasPrefix(figure.printed) == true, "\(report.id) \(figure)")
      }
    }
  }

  @Test("Damage to lines keeps figures at the places that the truth says", arguments: LineDamage.allCases)
  func placesAreKept(damage: LineDamage) throws {
    for report in try Self.noisy().withLineDamage() where report.traits[.noise] == damage.rawValue {
      let text = SourceText(report.text)
      let moved = report.truth.figures.filter { figure in
        !(figure.place.map(text.cell(at:))?.hasPrefix(figure.printed) ?? false)
      }
      #expect(moved.isEmpty || damage == .letterForDigit, "\(report.id): \(moved)")
    }
  }

  @Test("Each kind of noise changes reports, the more the higher its rate")
  func ratesDiffer() throws {
    let sound = try Dictionary(
      Sample.fixtures().map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    var changed: [String: [Int: Int]] = [:]
    let noisy = try Self.noisy()
    for report in noisy.withCharacterNoise() + noisy.withLineDamage() {
      let kind = report.traits[.noise] ?? ""
      guard let rate = report.traits[.rate].flatMap({ Int($0) }), rate > 0,
        let before = sound[report.id.split(separator: "/").first.map(String.init) ?? ""]
      else { continue }
      let seeds =
        CharacterNoise(rawValue: kind).map(NoisyReports.seeds(of:)) ?? NoisyReports.seedsOfLineDamage
      let lines = zip(before.split(separator: "\n"), report.text.split(separator: "\n")).count { $0 != $1 }
      changed[kind, default: [:]][rate, default: 0] += lines * 1000 / seeds
    }
    #expect(changed.count == CharacterNoise.allCases.count + LineDamage.allCases.count)
    for (kind, lines) in changed {
      let counts = lines.sorted { $0.key < $1.key }.map(\.value)
      #expect(zip(counts, counts.dropFirst()).allSatisfy { 0 < $0 && $0 < $1 }, "\(kind): \(counts)")
    }
  }

  @Test("A share of a label's characters is hit that is the rate")
  func rate() throws {
    var generator = SeededGenerator(seed: 3)
    let characters = try NoiseCharacters(rows: Sample.rows())
    let label = Array(repeating: Unicode.Scalar("政" as Unicode.Scalar), count: 20_000)
    let noisy = CharacterNoise.substitution.applied(to: label, rate: 0.2, characters: characters, &generator)
    let share = Double(noisy.count { $0 != "政" }) / Double(label.count)
    #expect(noisy.count == label.count && abs(share - 0.2) < 0.01)
  }
}
