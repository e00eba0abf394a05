#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import ArgumentParser

/// Where the process begins and ends: it runs the command and turns what was thrown into an exit status.
@main
enum EntryPoint {
  static func main() async {
    StandardDescriptors.reserve()
    // A reader that hangs up is found out by the next write, which says so, rather than by a signal.
    signal(SIGPIPE, SIG_IGN)
    exit(await run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) async -> ToolStatus {
    do {
      var command = try OgiCommand.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return .converted
    } catch let status as ToolStatus {
      return status
    } catch {
      return CommandLineFailure(error, arguments: arguments).report()
    }
  }
}
