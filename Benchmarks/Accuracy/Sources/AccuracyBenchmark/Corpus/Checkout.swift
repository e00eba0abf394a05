package import Foundation

/// Where things are in the checkout that the benchmark was built in.
package enum Checkout {
  /// The top of the repository.
  package static let root = folder.appending(path: "../..").standardizedFileURL

  /// The reports that the tests read.
  package static let fixtures = root.appending(path: "Tests/OGIReportsTests/Fixtures")

  /// What the benchmark compares itself with.
  package static let reference = folder.appending(path: "Reference")

  /// The folder of the benchmark.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardizedFileURL
}
