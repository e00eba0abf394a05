#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import OGIText

/// The mappings in a folder.
struct MappingDirectory: MappingSource {
  private let folder: URL

  init(_ folder: URL) { self.folder = folder }

  func files(in folder: String) -> [String] {
    let path = folder.isEmpty ? self.folder.path : self.folder.appending(path: folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
  }

  func bytes(of file: String) throws(MappingSourceError) -> [UInt8] {
    guard exists(folder) else { throw .missingFolder(path: folder.path) }
    let url = folder.appending(path: file)
    guard exists(url) else { throw .missing }
    do {
      // Asked first: a folder cannot be read, and reading a pipe or a device may never end.
      let attributes = try FileManager.default.attributesOfItem(
        atPath: url.resolvingSymlinksInPath().path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        throw MappingSourceError.unreadable(reason: "not a regular file")
      }
      let size = (attributes[.size] as? UInt64).map(Int.init(clamping:)) ?? 0
      guard size <= MappingLimits.bytes else { throw MappingSourceError.tooLarge(bytes: size) }
      return try Array(Data(contentsOf: url))
    } catch let error as MappingSourceError {
      throw error
    } catch {
      throw .unreadable(reason: error.systemReason)
    }
  }

  private func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
}
