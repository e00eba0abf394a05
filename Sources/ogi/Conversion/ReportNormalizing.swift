internal import OGIReports

/// What turns the contents of an input into facts.
protocol ReportNormalizing: Sendable {
  func normalize(_ bytes: [UInt8], fileExtension: String) throws(NormalizationError) -> NormalizedReport
}

extension ReportNormalizer: ReportNormalizing {}

extension ReportNormalizing {
  /// Normalises an input, and says of which input it was if that fails.
  func normalize(_ input: Input) throws(InputFailure) -> ConvertedReport {
    do {
      return ConvertedReport(path: input.path, report: try normalizeContents(of: input))
    } catch {
      throw InputFailure(path: input.path, reason: error)
    }
  }

  private func normalizeContents(of input: Input) throws(InputFailure.Reason) -> NormalizedReport {
    let bytes = try contents(of: input)
    do { return try normalize(bytes, fileExtension: input.fileExtension) } catch {
      throw .normalization(error)
    }
  }

  private func contents(of input: Input) throws(InputFailure.Reason) -> [UInt8] {
    do {
      switch input {
      case .file(let path): return try SourceBytes.read(fileAt: path)
      case .standardInput: return try SourceBytes.read(from: Input.standardInputDescriptor)
      }
    } catch {
      switch error {
      case .system(let code): throw .system(SystemError(code: code))
      case .tooLarge(let size, let limit):
        throw .normalization(.reading(.tooLarge(size: size, limit: limit)))
      }
    }
  }
}
