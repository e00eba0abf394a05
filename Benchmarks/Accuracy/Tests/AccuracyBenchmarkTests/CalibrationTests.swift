import AccuracyBenchmark
import Testing

@Suite("Calibration")
struct CalibrationTests {
  private func judgements(count: Int, isRight: (Double, inout SeededGenerator) -> Bool) -> [Tally.Judgement] {
    var generator = SeededGenerator(seed: 7)
    return (0..<count).map { _ in
      let confidence = Double(generator.next(below: 1001)) / 1000
      return Tally.Judgement(
        confidence: confidence, isRight: isRight(confidence, &generator), isForReview: false)
    }
  }

  @Test("Figures that are right as often as they are sure have next to no error")
  func calibrated() {
    let calibration = Calibration(judgements(count: 100_000) { $1.happens($0) })
    #expect(calibration.error < 0.01)
    #expect(calibration.bins.count == Calibration.binCount)
  }

  @Test("Figures that are sure and half of them wrong have an error of a half")
  func overconfident() {
    let sure = (0..<1000).map { Tally.Judgement(confidence: 1, isRight: $0 % 2 == 0, isForReview: false) }
    let calibration = Calibration(sure)
    #expect(calibration.error == 0.5 && calibration.bins.count == 1)
  }

  @Test(
    "Each figure is in one bin, figures of one confidence are in the same, and their order does not matter")
  func bins() {
    let judgements = judgements(count: 5_000) { $1.happens($0 * $0) }
    let calibration = Calibration(judgements)
    #expect(calibration.bins.reduce(0) { $0 + $1.count } == judgements.count)
    #expect(zip(calibration.bins, calibration.bins.dropFirst()).allSatisfy { $0.confidence < $1.confidence })
    #expect(abs(Calibration(judgements.reversed()).error - calibration.error) < 1e-12)
  }

  @Test("No figures have no error")
  func empty() { #expect(Calibration([]).error == 0) }
}
