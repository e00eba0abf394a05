// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that users of the library never resolve what only the benchmarks need.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-ogi-reports", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.30.0", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "ReportBenchmarks",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "OGIReports", package: "swift-ogi-reports"),
        .product(name: "OGIText", package: "swift-ogi-reports"),
      ],
      path: "Benchmarks/ReportBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
