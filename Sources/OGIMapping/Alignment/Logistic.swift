#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The probability of a reading that is better than all others by a margin of log-odds.
func logistic(_ margin: Double) -> Double { 1 / (1 + exp(-margin)) }

/// The log-odds of a probability. What is certain or impossible has finite ones too, of a billion to one.
func logOdds(_ probability: Double) -> Double {
  let probability = min(max(probability, 1e-9), 1 - 1e-9)
  return log(probability / (1 - probability))
}

/// The probability, up to a common factor, of what costs this much in nats.
func likelihood(_ cost: Double) -> Double { exp(-cost) }

/// What something of a probability costs, in nats. What is all but impossible has a finite cost too.
func cost(ofLikelihood likelihood: Double) -> Double { -log(max(likelihood, .leastNormalMagnitude)) }
