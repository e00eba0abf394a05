internal import ArgumentParser
internal import OGIReports

/// What a command threw, as text for a person and as exit status.
struct CommandLineFailure {
  let text: String
  /// Whether the text is what was asked for, such as the help.
  let isRequested: Bool
  let status: ToolStatus

  init(_ error: any Error, arguments: [String]) {
    switch error {
    case let failure as OutputFailure:
      text = OutputFailureRenderer.line(for: failure) ?? ""
      isRequested = false
      status = .failure
    case let failure as AgencyTableFailure:
      text = AgencyTableFailureRenderer.line(for: failure)
      isRequested = false
      status = .failure
    case let failure as DecisionError:
      text = failure.mistakes.map { "ogi: \($0.description.forTerminal)" }.joined(separator: "\n")
      isRequested = false
      status = .failure
    case let failure as InputFailure:
      text = InputFailureRenderer.line(for: failure)
      isRequested = false
      status = .failure
    case let failure as UsageFailure:
      text = "ogi: \(UsageFailureRenderer.text(for: failure))"
      isRequested = false
      status = .failure
    case let failure as MappingError:
      text = failure.mistakes.map { "ogi: \(MistakeRenderer().text(for: $0).forTerminal)" }
        .joined(separator: "\n")
      isRequested = false
      status = .failure
    default:
      // Help and version come as errors too; the parser knows their text and that they are no failures.
      isRequested = OgiCommand.exitCode(for: error).isSuccess
      let unknownCommand = isRequested ? nil : Self.unknownCommand(in: arguments)
      text = OgiCommand.fullMessage(for: unknownCommand ?? error)
      status = isRequested ? .converted : .failure
    }
  }

  /// Says it on standard output if it was asked for, otherwise on standard error.
  func report() -> ToolStatus {
    guard !text.isEmpty else { return status }
    if isRequested {
      print(text)
    } else {
      StandardError.write(text)
    }
    return status
  }

  /// What is wrong with the first argument that stands where a command should and is none.
  private static func unknownCommand(in arguments: [String]) -> ValidationError? {
    var commands = OgiCommand.configuration.subcommands
    var known = commands.map { $0._commandName } + ["help"]
    for word in arguments {
      guard !commands.isEmpty, !word.hasPrefix("-") else { return nil }
      guard known.contains(word) else {
        return ValidationError(UsageFailureRenderer.text(for: .unknownCommand(word, known: known)))
      }
      commands = commands.first { $0._commandName == word }?.configuration.subcommands ?? []
      known = commands.map { $0._commandName }
    }
    return nil
  }
}
