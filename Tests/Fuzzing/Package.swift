// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who uses the library builds it. The fuzzer's and the sanitizer's flags are
// given on the command line (`make fuzz`), as they must hold for all of the library.
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-ogi-reports", path: "../..")],
  targets: [
    // `Encodings` and `Conversion` are links to the tool's own sources: an executable is no product to depend on.
    .executableTarget(
      name: "ReportFuzzing",
      dependencies: [
        .product(name: "OGIReports", package: "swift-ogi-reports"),
        .product(name: "OGIHTML", package: "swift-ogi-reports"),
      ]),
    // `StoredZip` is a link to what the tests make archives with.
    .executableTarget(
      name: "OfficeFuzzing", dependencies: [.product(name: "OGIOffice", package: "swift-ogi-reports")]),
    .executableTarget(
      name: "PageFuzzing",
      dependencies: [
        .product(name: "OGIOCR", package: "swift-ogi-reports"),
        .product(name: "OGIDocuments", package: "swift-ogi-reports"),
      ]),
    // `DocumentProperties` is a link to what is checked of pages.
    .executableTarget(
      name: "PDFFuzzing",
      dependencies: [
        .product(name: "OGIPDF", package: "swift-ogi-reports"),
        .product(name: "OGIDocuments", package: "swift-ogi-reports"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
