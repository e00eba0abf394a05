#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that only this process can reach: its name is taken away as soon as it is open, so that nothing of it stays,
/// however the process ends.
///
/// It lies in the folder that `TMPDIR` names, or in `/tmp`. Any number of tasks may read it.
final class TemporaryFile: Sendable {
  /// A stretch of a file.
  struct Extent: Hashable, Sendable {
    let offset: Int
    let count: Int

    /// The offset after the last byte.
    var end: Int { offset + count }
  }

  private let descriptor: Int32
  private let folder: String

  /// - Throws: ``OutputFailure`` with the folder, if no file can be made there.
  init(in folder: String? = nil) throws(OutputFailure) {
    self.folder = folder ?? Self.systemFolder
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    let path = "\(self.folder)/ogi-\(random).tmp"
    descriptor = systemOpen(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    guard unlink(path) == 0 else { throw failure() }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes bytes at an offset.
  func write(_ bytes: [UInt8], at offset: Int) throws(OutputFailure) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset + done))
      }
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw failure()
      }
    }
  }

  /// The bytes of a stretch that was written before.
  func read(_ extent: Extent) throws(OutputFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: extent.count)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, off_t(extent.offset + done))
      }
      if count > 0 {
        done += count
      } else if count == 0 || errno != EINTR {
        throw count == 0 ? damaged : failure()
      }
    }
    return bytes
  }

  /// The failure where the file does not hold what was written to it.
  var damaged: OutputFailure {
    OutputFailure(path: folder, step: .keepTemporarily, error: SystemError(code: EIO))
  }

  /// The failure of the call that has just failed.
  private func failure() -> OutputFailure {
    OutputFailure(path: folder, step: .keepTemporarily, error: .last())
  }

  private static var systemFolder: String {
    guard let folder = getenv("TMPDIR").map({ String(cString: $0) }), !folder.isEmpty else { return "/tmp" }
    return folder
  }
}

/// The system's `open`, for a file that is its owner's alone.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags, 0o600) }
