// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "checked-report",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-ogi-reports", path: "../swift-ogi-reports")
  ],
  targets: [
    .executableTarget(
      name: "CheckedReport",
      dependencies: [.product(name: "OGIReports", package: "swift-ogi-reports")])
  ]
)
