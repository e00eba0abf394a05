#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is written whole or not at all.
///
/// Bytes go to a hidden temporary file in the same folder, which takes the file's place when it is committed; until
/// then what stood there stays as it was. A link is followed and its target replaced. What is no regular file, such
/// as a pipe or `/dev/null`, is written to directly.
struct FileSink: OutputSink {
  /// The file that is there already and will be replaced.
  let replaced: FileStatus.Identity?
  private let path: String
  private let descriptor: DescriptorSink
  /// What is renamed to what in the end; `nil` where bytes go to the destination directly.
  private var move: (from: String, to: String)?

  init(path: String) throws(OutputFailure) {
    self.path = path
    let existing = try? FileStatus(ofItemAt: path)
    switch existing?.kind {
    case .folder:
      throw OutputFailure(path: path, step: .create, error: SystemError(code: EISDIR))
    case .other:
      replaced = nil
      descriptor = DescriptorSink(
        descriptor: try Self.open(path, flags: O_WRONLY, for: path), path: path)
    case .file, nil:
      replaced = existing?.identity
      let target = existing == nil ? path : Self.resolved(path)
      let temporary = Self.temporaryPath(beside: target)
      let opened = try Self.open(temporary, flags: O_WRONLY | O_CREAT | O_EXCL, for: path)
      if let existing { fchmod(opened, existing.permissions) }
      descriptor = DescriptorSink(descriptor: opened, path: path)
      move = (temporary, target)
    }
  }

  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    try descriptor.write(bytes)
  }

  mutating func commit() throws(OutputFailure) {
    guard let move else {
      close(descriptor.descriptor)
      return
    }
    // On disk before it takes the other's place: a power cut must not leave an empty file there.
    guard fsync(descriptor.descriptor) == 0 else {
      throw OutputFailure(path: path, step: .write, error: .last())
    }
    guard rename(move.from, move.to) == 0 else {
      throw OutputFailure(path: path, step: .replace, error: .last())
    }
    close(descriptor.descriptor)
    self.move = nil
  }

  mutating func discard() {
    close(descriptor.descriptor)
    guard let move else { return }
    unlink(move.from)
    self.move = nil
  }

  private static func open(_ path: String, flags: Int32, for output: String) throws(OutputFailure) -> Int32 {
    let descriptor = systemOpen(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputFailure(path: output, step: .create, error: .last()) }
    return descriptor
  }

  private static func temporaryPath(beside target: String) -> String {
    let cut = target.lastIndex(of: "/").map(target.index(after:)) ?? target.startIndex
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    return "\(target[..<cut]).ogi-\(random).tmp"
  }

  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// The system's `open`, with the permissions that the user's mask leaves of read and write for all.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 {
  open(path, flags, 0o666)
}
