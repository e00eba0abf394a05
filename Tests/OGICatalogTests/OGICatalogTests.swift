import OGICatalog
import OGISchema
import OGIText
import Testing

@Suite struct EmbeddedCatalogTests {
  @Test func loads() throws {
    let catalog = try MappingCatalog.embedded()
    #expect(catalog.forms.map(\.id) == ["list-2014", "article20-2019", "article20-2021"])
    #expect(catalog.concepts.count == 130)
  }
}
