#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import OGIDocuments

/// Reads the bytes of a source, and no more than a limit of them: a device or a pipe may never end.
package enum SourceBytes {
  /// Why there are no bytes.
  package enum Failure: Error, Hashable, Sendable {
    /// The system's error number.
    case system(code: Int32)
    /// There are more bytes than the limit; how many is `nil` where they were not counted.
    case tooLarge(size: Int?, limit: Int)
  }

  /// The bytes of a file. A regular file that is too large is refused before it is read.
  package static func read(
    fileAt path: String, limit: Int = ReadingLimits.bytes
  ) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .system(code: errno) }
    defer { close(descriptor) }
    return try read(from: descriptor, limit: limit)
  }

  /// The bytes of an open descriptor, up to its end.
  package static func read(
    from descriptor: Int32, limit: Int = ReadingLimits.bytes
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      let size = Int(status.st_size)
      guard size <= limit else { throw .tooLarge(size: size, limit: limit) }
      bytes.reserveCapacity(size)
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        guard count <= limit - bytes.count else { throw .tooLarge(size: nil, limit: limit) }
        bytes.append(contentsOf: chunk.prefix(count))
      } else if errno != EINTR {
        throw .system(code: errno)
      }
    }
  }

  /// The system's own words for an error number.
  package static func message(for code: Int32) -> String { String(cString: strerror(code)) }
}

/// The system's `read`, which the methods of the same name hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
