import Foundation
import OGIReports

@testable import ogi

/// A normaliser that knows one rule: a text of figures is a report that has them, any other has none.
struct FakeNormalizer: ReportNormalizing {
  func normalize(
    _ bytes: [UInt8], fileExtension: String
  ) throws(NormalizationError) -> NormalizedReport {
    guard !bytes.isEmpty else { throw .reading(.empty) }
    let figures = String(decoding: bytes, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
    guard !figures.isEmpty else { throw .noStatistics(passedOver: []) }
    return NormalizedReport(facts: figures.map { .sample(value: Decimal($0)) })
  }

  func audit(_ bytes: [UInt8], fileExtension: String) throws(NormalizationError) -> AuditedReport {
    AuditedReport(report: try normalize(bytes, fileExtension: fileExtension), labels: [])
  }
}

extension Fact {
  /// A fact of the requests table; a test says only what it is about.
  static func sample(
    concept: Concept.ID = "requests.received", dimensions: [String: String] = ["applicant": "total"],
    value: Decimal? = 12, unit: String? = "case", status: Status = .reported, review: [ReviewCode] = [],
    confidence: Double = 1, label: String = "收到申请数", printed: String = "12", note: String? = nil,
    source: Place = .text(line: 3, column: 5), proposed: Decimal? = nil, decision: String? = nil
  ) -> Fact {
    Fact(
      form: "article20-2021", concept: concept, dimensions: dimensions, value: value, proposed: proposed,
      unit: unit,
      status: status, review: review, confidence: confidence, label: label, printed: printed, note: note,
      decision: decision, source: source)
  }
}
