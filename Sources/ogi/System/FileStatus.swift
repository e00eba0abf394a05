#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the system says of a file or folder, links followed.
struct FileStatus: Sendable {
  enum Kind: Sendable {
    case file
    case folder
    /// A device, a pipe, a socket.
    case other
  }

  /// What tells one file from all others, whatever paths and links lead to it.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  let kind: Kind
  let identity: Identity
  /// The size of a file in bytes.
  let size: Int
  /// The permissions, as the system codes them.
  let permissions: mode_t

  init(ofItemAt path: String) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError.last() }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    size = Int(status.st_size)
    permissions = status.st_mode & 0o777
  }
}

extension FileStatus {
  /// What tells the files at paths from others; those that are not there are left out.
  static func identities(of paths: [String]) -> Set<Identity> {
    Set(paths.compactMap { try? FileStatus(ofItemAt: $0).identity })
  }
}
