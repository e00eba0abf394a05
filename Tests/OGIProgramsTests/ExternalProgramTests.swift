import OGIDocuments
import OGIPrograms
import Testing

@Suite struct ExternalProgramTests {
  private let shell: ExternalProgram

  init() throws { shell = try #require(ExternalProgram(named: "sh")) }

  @Test func whatIsNotInstalledIsNotFound() {
    #expect(ExternalProgram(named: "ogi-no-such-program") == nil)
    #expect(shell.name == "sh")
    #expect(shell.path.hasSuffix("/sh"))
  }

  @Test func givesWhatIsWritten() throws {
    let output = try shell.run(["-c", "printf out; printf err >&2; exit 3"], seconds: 20, outputLimit: 100)
    #expect(output.status == 3)
    #expect(output.standardOutput == Array("out".utf8))
    #expect(output.standardError == "err")
  }

  @Test func runsInAnEnvironmentOfItsOwnWithoutInput() throws {
    let folder = try TemporaryFolder()
    let output = try shell.run(
      ["-c", "cat; echo $HOME $LC_ALL ${USER:-nobody}"], home: folder, seconds: 20, outputLimit: 1000)
    #expect(String(decoding: output.standardOutput, as: UTF8.self) == "\(folder.path) C.UTF-8 nobody\n")
  }

  /// A folder that all users share would have the settings of any of them.
  @Test func eachRunHasAnEmptyHome() throws {
    let homes = try (0..<2).map { _ in
      let output = try shell.run(
        ["-c", "ls -A $HOME; touch $HOME/.settings; echo $HOME"], seconds: 20, outputLimit: 1000)
      return String(decoding: output.standardOutput, as: UTF8.self)
    }
    #expect(Set(homes).count == 2)
    #expect(homes.allSatisfy { $0.hasPrefix("/") })
  }

  @Test func argumentsReachTheProgramAsTheyAre() throws {
    let output = try shell.run(["-c", "printf %s \"$1\"", "sh", "a 'b' $c *"], seconds: 20, outputLimit: 100)
    #expect(output.standardOutput == Array("a 'b' $c *".utf8))
  }

  @Test func whatTakesTooLongIsEndedWithWhatItStarted() {
    let start = ContinuousClock.now
    #expect(throws: ExternalProgram.Failure.tooSlow(seconds: 1)) {
      _ = try shell.run(["-c", "sleep 60 & sleep 60"], seconds: 1, outputLimit: 100)
    }
    #expect(ContinuousClock.now - start < .seconds(40))
  }

  @Test func whatClosesItsOutputAndGoesOnIsEnded() {
    let start = ContinuousClock.now
    #expect(throws: ExternalProgram.Failure.tooSlow(seconds: 1)) {
      _ = try shell.run(["-c", "exec >&- 2>&-; sleep 60"], seconds: 1, outputLimit: 100)
    }
    #expect(ContinuousClock.now - start < .seconds(40))
  }

  @Test func aFailureIsToldAsThatOfAReader() {
    #expect(
      DocumentReadingError(.notStarted(code: 8), of: shell)
        == .programFailed(program: "sh", reason: "system error 8"))
    #expect(DocumentReadingError(.tooSlow(seconds: 3), of: shell) == .tooSlow(seconds: 3))
    #expect(DocumentReadingError(.tooMuchOutput(limit: 9), of: shell) == .expandsTooMuch(limit: 9))
  }

  @Test func whatWritesTooMuchIsEnded() {
    #expect(throws: ExternalProgram.Failure.tooMuchOutput(limit: 1000)) {
      _ = try shell.run(["-c", "while :; do echo more; done"], seconds: 60, outputLimit: 1000)
    }
  }

  @Test func aSignalIsToldByTheStatus() throws {
    #expect(try shell.run(["-c", "kill -KILL $$"], seconds: 20, outputLimit: 100).status == 128 + 9)
  }

  /// Pipes that were left open in one run would keep another from ending.
  @Test func runsSideBySide() async throws {
    try await withThrowingTaskGroup(of: [UInt8].self) { [shell] group in
      for _ in 0..<8 {
        group.addTask {
          try shell.run(["-c", "sleep 0.2; echo done"], seconds: 60, outputLimit: 100).standardOutput
        }
      }
      for try await output in group { #expect(output == Array("done\n".utf8)) }
    }
  }
}
