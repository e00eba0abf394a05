import OGICatalog
import Testing

@testable import OGIMapping

@Suite("How sure a figure is")
struct ConfidenceModelTests {
  private let model: ConfidenceModel
  private let limit: Double

  init() throws {
    let catalog = try MappingCatalog.embedded()
    (model, limit) = (catalog.confidenceModel, catalog.alignmentCosts.confidenceLimit)
  }

  private func confidence(_ set: (inout FigureEvidence) -> Void) -> Double {
    var evidence = FigureEvidence()
    set(&evidence)
    return model.confidence(by: evidence, limit: limit)
  }

  @Test("A figure that nothing speaks against is as sure as any can be")
  func clear() {
    #expect(confidence { _ in } == limit)
    #expect(confidence { ($0.zero, $0.sum) = (1, 1) } == limit)
    let judgement = model.judgement(by: FigureEvidence(), limit: limit)
    #expect(abs(judgement.place * judgement.reading - limit) < 1e-12, "Nothing is lost on the way.")
  }

  @Test(
    "More against a figure makes it less sure, more for it surer", arguments: FigureEvidence.kinds.indices)
  func monotone(index: Int) {
    let (name, amount) = FigureEvidence.kinds[index]
    let speaksFor = ["zero", "sum"].contains(name)
    let steps = stride(from: 0.0, through: 1, by: 0.25).map { share in
      confidence {
        ($0.doubt, $0.scan) = (0.5, 0.5)
        $0[keyPath: amount] += share
      }
    }
    for (less, more) in zip(steps, steps.dropFirst()) {
      #expect(speaksFor ? less < more : less > more, "\(name)")
      #expect(0...limit ~= more)
    }
  }

  @Test("A sum that holds makes up for most of what speaks against a figure")
  func sums() {
    let alone = confidence { ($0.doubt, $0.scan) = (1, 0.5) }
    let vouched = confidence { ($0.doubt, $0.scan, $0.sum) = (1, 0.5, 1) }
    #expect(alone < 0.9 && vouched > 0.95)
  }

  @Test("What nothing vouches for says so in a document that was scanned")
  func scanned() {
    #expect(confidence { $0.scan = 0.9 } < 0.99)
    #expect(confidence { ($0.scan, $0.sum) = (0.9, 1) } > 0.99)
  }

  @Test("A text in place of a figure is as likely right as not")
  func unreadable() { #expect(abs(confidence { $0.unreadable = 1 } - 0.5) < 0.01) }

  @Test("No amount of evidence leaves the range of probabilities")
  func extremes() {
    for (_, amount) in FigureEvidence.kinds {
      for extreme in [1e300, -1e300] {
        let confidence = confidence { $0[keyPath: amount] = extreme }
        #expect((0...limit).contains(confidence))
      }
    }
  }
}
