#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The probability of a reading that is better than all others by a margin of log-odds.
func logistic(_ margin: Double) -> Double { 1 / (1 + exp(-margin)) }
