#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads what a process writes until it closes its ends.
struct OutputCollector {
  enum Ending {
    case complete
    case late
    case overfull
  }

  /// The most that is kept of complaints: they are shown on a line.
  private static let mostComplaints = 4096

  private var sources: [pollfd]
  private let limit: Int
  private(set) var output: [UInt8] = []
  private(set) var complaints: [UInt8] = []

  init(output: Int32, complaints: Int32, limit: Int) {
    sources = [output, complaints].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    self.limit = limit
  }

  mutating func collect(until deadline: ContinuousClock.Instant) -> Ending {
    while sources.contains(where: { $0.fd >= 0 }) {
      let rest = ContinuousClock.now.duration(to: deadline)
      guard rest > .zero else { return .late }
      let milliseconds = Int32(clamping: rest.components.seconds * 1000 + 1)
      guard poll(&sources, nfds_t(sources.count), min(milliseconds, 1000)) > 0 else { continue }
      for index in sources.indices where sources[index].fd >= 0 && sources[index].revents != 0 {
        guard let bytes = read(from: sources[index].fd) else {
          sources[index].fd = -1
          continue
        }
        if index == 0 {
          output += bytes
          if output.count > limit { return .overfull }
        } else {
          complaints += bytes.prefix(Self.mostComplaints - complaints.count)
        }
      }
    }
    return .complete
  }

  /// The next bytes; `nil` at the end.
  private func read(from descriptor: Int32) -> [UInt8]? {
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var result: Int
      repeat {
        result = systemRead(descriptor, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      count = max(0, result)
    }
    return chunk.isEmpty ? nil : chunk
  }
}

/// The system's `read`, which the method of the same name hides.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
