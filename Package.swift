// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "swift-ogi-reports",
  platforms: [.macOS(.v15)],
  products: [
    // The face: one import gives a consumer all that it needs.
    .library(name: "OGIReports", targets: ["OGIReports"]),
    // The rooms that are useful alone.
    .library(name: "OGIText", targets: ["OGIText"]),
    .library(name: "OGIMatching", targets: ["OGIMatching"]),
    .library(name: "OGIDocuments", targets: ["OGIDocuments"]),
    // Readers that a consumer plugs in.
    .library(name: "OGIOffice", targets: ["OGIOffice", "OGIDocuments"]),
    .library(name: "OGIMapping", targets: ["OGIMapping", "OGICatalog", "OGISchema"]),
    .library(name: "OGIHTML", targets: ["OGIHTML", "OGIDocuments"]),
    .library(name: "OGIOCR", targets: ["OGIOCR", "OGIDocuments"]),
    .library(name: "OGIPDF", targets: ["OGIPDF", "OGIDocuments"]),
    .library(name: "OGIDrafting", targets: ["OGIDrafting", "OGICatalog", "OGIDocuments", "OGISchema"]),
    .library(name: "OGIPanels", targets: ["OGIPanels", "OGICatalog", "OGISchema"]),
    .library(name: "OGISSSOM", targets: ["OGISSSOM"]),
    // The command line.
    .executable(name: "ogi", targets: ["ogi"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // Only the command plugin that builds the documentation: no target uses it, and no consumer resolves it.
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // The system's ICU. The module map only links; its headers stay inside CICUBridge.
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICUBridge", dependencies: ["CICU"]),
    // The top-level Mappings/ and Schemas/, embedded.
    .target(name: "CMappings"),
    .target(name: "CSchemas"),

    // What Unicode knows of scalars, as generated tables.
    .target(name: "CTextTables"),

    // The system's libxml2: like ICU, its headers stay inside the C target.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CMarkup", dependencies: ["CLibXML2"]),

    // The system's libarchive, likewise.
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .target(name: "CArchives", dependencies: ["CLibArchive"]),

    // The rooms, in the order in which they may import each other.
    .target(name: "OGIText", dependencies: ["CICUBridge", "CTextTables"]),
    .target(name: "OGIMatching", dependencies: ["OGIText"]),
    .target(name: "OGIDocuments", dependencies: ["OGIText"]),
    // Readers of further kinds of sources, for those who plug them in.
    .target(name: "OGIMarkup", dependencies: ["CMarkup", "OGIDocuments"]),
    .target(name: "OGIPrograms", dependencies: ["OGIDocuments"]),
    .target(name: "OGIPageLayout", dependencies: ["OGIDocuments", "OGIText"]),
    .target(name: "OGIOCR", dependencies: ["OGIDocuments", "OGIMarkup", "OGIPageLayout", "OGIText"]),
    .target(name: "OGIPDF", dependencies: ["OGIDocuments", "OGIMarkup", "OGIPageLayout", "OGIPrograms"]),
    .target(name: "OGIArchives", dependencies: ["CArchives", "OGIText"]),
    .target(
      name: "OGIOffice", dependencies: ["OGIArchives", "OGIDocuments", "OGIMarkup", "OGIPrograms", "OGIText"]),
    .target(name: "OGIHTML", dependencies: ["OGIDocuments", "OGIMarkup", "OGIText"]),

    .target(name: "OGISchema", dependencies: ["OGIDocuments", "CSchemas"]),
    .target(
      name: "OGICatalog",
      dependencies: ["OGIMatching", "OGISchema", "OGIText", "CMappings"]),
    .target(
      name: "OGIMapping",
      dependencies: ["OGICatalog", "OGIDocuments", "OGIMatching", "OGISchema", "OGIText"]),
    .target(
      name: "OGIDrafting",
      dependencies: ["OGICatalog", "OGIDocuments", "OGIMatching", "OGISchema", "OGIText"]),
    .target(
      name: "OGIPanels",
      dependencies: ["OGICatalog", "OGIDocuments", "OGIMatching", "OGISchema", "OGIText"]),
    // Mappings between vocabularies in the format that others read; it knows nothing of the domain.
    .target(name: "OGISSSOM", dependencies: ["OGIText"]),
    .target(
      name: "OGICrosswalk",
      dependencies: ["OGICatalog", "OGIMapping", "OGIMatching", "OGISSSOM", "OGISchema", "OGIText"]),
    .target(
      name: "OGIReports",
      dependencies: [
        "OGICatalog", "OGICrosswalk", "OGIDocuments", "OGIDrafting", "OGIMapping", "OGIPanels", "OGISchema",
        "OGIText",
      ]),

    // The command line.
    .executableTarget(
      name: "ogi",
      dependencies: [
        "OGIReports", "OGIArchives", "OGIDocuments", "OGIHTML", "OGIMatching", "OGIOCR", "OGIOffice",
        "OGIPDF",
        "OGISSSOM", "OGIText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tests, a target a room.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "OGITextTests", dependencies: ["OGIText", "CICUBridge", "TestSupport"]),
    .testTarget(name: "OGIMatchingTests", dependencies: ["OGIMatching", "OGIText", "TestSupport"]),
    .testTarget(name: "OGIDocumentsTests", dependencies: ["OGIDocuments"]),
    .testTarget(name: "OGIArchivesTests", dependencies: ["OGIArchives", "TestSupport"]),
    .testTarget(name: "OGIProgramsTests", dependencies: ["OGIPrograms", "OGIDocuments"]),
    .testTarget(
      name: "OGIOfficeTests", dependencies: ["OGIOffice", "OGIDocuments", "OGIText", "TestSupport"]),
    .testTarget(name: "OGIMarkupTests", dependencies: ["OGIMarkup"]),
    .testTarget(name: "OGIHTMLTests", dependencies: ["OGIHTML", "OGIDocuments", "OGIReports", "OGIText"]),
    .testTarget(
      name: "OGIPageLayoutTests", dependencies: ["OGIPageLayout", "OGIDocuments", "TestSupport"]),
    .testTarget(name: "OGIOCRTests", dependencies: ["OGIOCR", "OGIDocuments", "OGIPageLayout"]),
    .testTarget(
      name: "OGIPDFTests", dependencies: ["OGIPDF", "OGIDocuments", "OGIPageLayout", "OGIPrograms"]),
    .testTarget(
      name: "OGICatalogTests",
      dependencies: ["OGICatalog", "OGICrosswalk", "OGISSSOM", "OGISchema", "OGIText", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "OGIMappingTests",
      dependencies: [
        "OGIMapping", "OGICatalog", "OGIDocuments", "OGIMatching", "OGISchema", "OGIText", "TestSupport",
      ]),
    .testTarget(
      name: "OGIDraftingTests", dependencies: ["OGIDrafting", "OGICatalog", "OGIReports", "OGISchema"]),
    .testTarget(
      name: "OGIPanelsTests",
      dependencies: ["OGIPanels", "OGICatalog", "OGIReports", "OGISchema", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(name: "OGISSSOMTests", dependencies: ["OGISSSOM", "TestSupport"]),
    .testTarget(
      name: "OGIReportsTests",
      dependencies: [
        "OGIReports", "OGIHTML", "OGIMapping", "OGIOCR", "OGIOffice", "OGIPDF", "OGIPrograms", "OGISSSOM",
        "OGIText",
        "TestSupport",
      ],
      exclude: ["Fixtures", "Media", "Overlays/Fixtures"]),
    .testTarget(
      name: "ogiTests", dependencies: ["ogi", "OGIPrograms", "OGIReports", "TestSupport"],
      exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
