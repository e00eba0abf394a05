#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a folder holds.
enum FolderListing {
  /// The name of an entry.
  struct Name: Sendable {
    let text: String
    /// Whether the text is the name to the byte. A name that is not UTF-8 leads to no file as text.
    let isExact: Bool
  }

  /// The names of the entries that are not hidden, in no particular order.
  static func visibleNames(in folder: String) throws(SystemError) -> [Name] {
    guard let stream = opendir(folder) else { throw .last() }
    defer { closedir(stream) }
    var names: [Name] = []
    while true {
      // The end of the folder and an error look the same but for this.
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .last() }
        return names
      }
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        let name = bytes.prefix { $0 != 0 }
        let exact = String(validating: name, as: UTF8.self)
        return Name(text: exact ?? String(decoding: name, as: UTF8.self), isExact: exact != nil)
      }
      if !name.text.hasPrefix(".") { names.append(name) }
    }
  }
}
