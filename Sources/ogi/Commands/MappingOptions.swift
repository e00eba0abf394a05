internal import ArgumentParser
internal import OGIReports

/// Which mappings a command knows.
struct MappingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Mappings to lay over the embedded ones: a folder of your own, or an overlay that 'ogi mappings list overlays' \
      shows. May be given several times; later ones lie on top.
      """,
      valueName: "name-or-folder"),
    completion: .directory)
  var mappings: [String] = []

  /// The mappings with all that is laid over them.
  ///
  /// - Throws: `UsageFailure` for a name that means nothing or two things, `MappingError` for mistakes in the mappings.
  func catalog() throws -> MappingCatalog { try .embedded(overlays: OverlayNames.overlays(mappings)) }
}
