// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who uses the library builds it, and apart from the benchmarks of speed, whose
// dependencies it does not need.
let package = Package(
  name: "Accuracy",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-ogi-reports", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .target(
      name: "AccuracyBenchmark",
      dependencies: [
        .product(name: "OGIReports", package: "swift-ogi-reports"),
        .product(name: "OGIText", package: "swift-ogi-reports"),
      ]),
    .executableTarget(
      name: "accuracy",
      dependencies: [
        "AccuracyBenchmark",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "AccuracyBenchmarkTests", dependencies: ["AccuracyBenchmark"]),
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
