import Foundation
enum Toggle {
  static let x = ProcessInfo.processInfo.environment["OGI_X"] ?? ""
  static func on(_ c: Character) -> Bool { x.contains(c) }
}
