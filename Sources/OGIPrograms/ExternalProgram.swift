#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A program of others that is installed on the system.
package struct ExternalProgram: Hashable, Sendable {
  /// The name by which it was looked for.
  package let name: String
  /// Where it is.
  package let path: String

  /// Finds a program in the folders of the environment's `PATH`; `nil` if it is not installed.
  package init?(named name: String) {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    let paths = folders.split(separator: ":").map { "\($0)/\(name)" }
    guard let path = paths.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.name = name
    self.path = path
  }

  /// What a run of a program came to.
  package struct Output: Sendable {
    /// The program's exit status; 128 and the signal's number if one ended it.
    package let status: Int32
    /// What it wrote.
    package let standardOutput: [UInt8]
    /// The first kilobytes of what it complained of.
    package let standardError: String
  }

  /// Why a run gave no output.
  package enum Failure: Error, Hashable, Sendable {
    /// The system could not start it: the system's error number.
    case notStarted(code: Int32)
    /// It took longer than it may, in seconds, and was ended.
    case tooSlow(seconds: Int)
    /// It wrote more bytes than it may, and was ended.
    case tooMuchOutput(limit: Int)
  }

  /// Runs the program to its end. It reads nothing from standard input.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments, without its name. A path among them should be absolute: one that begins with a dash
  ///     would be an option.
  ///   - home: The folder that it may take for the user's; it keeps its settings there. `nil` for an empty one, which is
  ///     removed behind it.
  ///   - seconds: How long it may take. It is ended then, with all processes that it started.
  ///   - outputLimit: How many bytes it may write.
  package func run(
    _ arguments: [String], home: TemporaryFolder? = nil, seconds: Int, outputLimit: Int
  ) throws(Failure) -> Output {
    let deadline = ContinuousClock.now + .seconds(seconds)
    guard let home = home ?? (try? TemporaryFolder()), var output = Pipe(), var complaints = Pipe() else {
      throw .notStarted(code: errno)
    }
    // It is removed when nobody holds on to it.
    defer { withExtendedLifetime(home) {} }
    let process = try start(arguments, home: home.path, output: output, complaints: complaints)
    output.closeWriting()
    complaints.closeWriting()
    var collector = OutputCollector(
      output: output.reading, complaints: complaints.reading, limit: outputLimit)
    let ending = collector.collect(until: deadline)
    // It may go on when it has closed its output.
    guard ending == .complete, let status = process.status(until: deadline) else {
      process.end()
      throw ending == .overfull ? .tooMuchOutput(limit: outputLimit) : .tooSlow(seconds: seconds)
    }
    return Output(
      status: status, standardOutput: collector.output,
      standardError: String(decoding: collector.complaints, as: UTF8.self))
  }

  private func start(
    _ arguments: [String], home: String, output: borrowing Pipe, complaints: borrowing Pipe
  ) throws(Failure) -> RunningProcess {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, complaints.writing, STDERR_FILENO)
    // A group of its own, so that what it starts can be ended with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let argv = CStrings([name] + arguments)
    let environment = CStrings(["PATH=\(path)", "HOME=\(home)", "LANG=C.UTF-8", "LC_ALL=C.UTF-8"])
    var process: pid_t = 0
    let code = posix_spawn(&process, self.path, &actions, &attributes, argv.pointers, environment.pointers)
    guard code == 0 else { throw .notStarted(code: code) }
    return RunningProcess(id: process)
  }
}

/// Strings as C passes them to a process.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

  deinit { pointers.forEach { free($0) } }
}
