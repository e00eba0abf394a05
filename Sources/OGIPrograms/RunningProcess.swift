#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A process that was started, in a group of its own with all that it starts.
struct RunningProcess {
  let id: pid_t

  /// The longest time, in milliseconds, between two looks at a process: what comes from waiting is not felt beside what
  /// starting a program costs.
  private static let longestPause: UInt32 = 20

  /// Waits for the process to end; `nil` if it goes on at the deadline.
  ///
  /// - Returns: Its exit status; 128 and the signal's number if one ended it.
  func status(until deadline: ContinuousClock.Instant) -> Int32? {
    var status: Int32 = 0
    var pause: UInt32 = 1
    while true {
      let ended = waitpid(id, &status, WNOHANG)
      if ended == id { return Self.exitStatus(status) }
      // No process of that number is left to be waited for.
      if ended < 0, errno != EINTR { return 0 }
      guard ContinuousClock.now < deadline else { return nil }
      usleep(pause * 1000)
      pause = min(2 * pause, Self.longestPause)
    }
  }

  /// Ends the process and what it started.
  func end() {
    kill(-id, SIGKILL)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
  }

  /// As the macros WIFSIGNALED, WTERMSIG and WEXITSTATUS, which Swift does not see.
  private static func exitStatus(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
