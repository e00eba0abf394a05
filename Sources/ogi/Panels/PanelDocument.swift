/// A part of a panel that stands alone, with the name of its shape as `$schema`.
struct PanelDocument<Content: Encodable>: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
  }

  let content: Content
  let schema: String

  init(_ content: Content, schema: String) {
    self.content = content
    self.schema = schema
  }

  func encode(to encoder: any Encoder) throws {
    try content.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
  }
}
