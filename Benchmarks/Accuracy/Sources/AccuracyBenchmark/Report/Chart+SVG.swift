import Foundation

extension Chart {
  /// The chart as a picture in SVG, legible on light and on dark ground.
  var svg: String {
    let parts =
      [background, text(title, x: Self.left, y: 28, class: "title")] + grid + axisTitles + lines + legend
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(Int(Self.width))" height="\(Int(Self.height))" \
      viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" role="img" aria-label="\(Self.escaped(title))">
      <style>
      text { font: 13px sans-serif; fill: #24292f; }
      .title { font-size: 16px; font-weight: bold; }
      .ground { fill: #ffffff; }
      .grid { stroke: #d0d7de; }
      @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; }
      .ground { fill: #0d1117; }
      .grid { stroke: #30363d; }
      }
      </style>
      \(parts.joined(separator: "\n"))
      </svg>

      """
  }

  // In pixels: the picture, and the plot inside it.
  private static let width = 720.0
  private static let height = 440.0
  private static let left = 70.0
  private static let right = 500.0
  private static let top = 50.0
  private static let bottom = 380.0

  /// Colours that people with any colour vision tell apart (Okabe and Ito, "Color universal design", 2008), those that
  /// show on light and on dark ground.
  private static let colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"]

  private var background: String {
    #"<rect class="ground" width="100%" height="100%"/>"#
  }

  private var grid: [String] {
    x.ticks.flatMap { tick -> [String] in
      let place = horizontal(tick)
      return [
        line(place, Self.top, place, Self.bottom),
        text(x.label(tick), x: place, y: Self.bottom + 20, anchor: "middle"),
      ]
    }
      + y.ticks.flatMap { tick -> [String] in
        let place = vertical(tick)
        return [
          line(Self.left, place, Self.right, place),
          text(y.label(tick), x: Self.left - 8, y: place + 4, anchor: "end"),
        ]
      }
  }

  private var axisTitles: [String] {
    let middle = Self.coordinate((Self.top + Self.bottom) / 2)
    return [
      text(x.title, x: (Self.left + Self.right) / 2, y: Self.bottom + 44, anchor: "middle"),
      #"<g transform="rotate(-90 20 \#(middle))">"#
        + text(y.title, x: 20, y: (Self.top + Self.bottom) / 2, anchor: "middle") + "</g>",
    ]
  }

  private var lines: [String] {
    series.enumerated().map { index, series in
      let points = series.points.map { (horizontal($0.x), vertical($0.y)) }
      let path = points.map { "\(Self.coordinate($0.0)),\(Self.coordinate($0.1))" }.joined(separator: " ")
      let dots = points.map { point in
        #"<circle cx="\#(Self.coordinate(point.0))" cy="\#(Self.coordinate(point.1))" r="3.5"/>"#
      }
      let colour = colour(of: index)
      return #"<g fill="\#(colour)"><polyline points="\#(path)" fill="none" stroke="\#(colour)" "#
        + #"stroke-width="2"\#(series.isGuide ? #" stroke-dasharray="5 4""# : "")/>"#
        + (series.isGuide ? "" : dots.joined()) + "</g>"
    }
  }

  private var legend: [String] {
    series.enumerated().map { index, series in
      let place = Self.top + 12 + Double(index) * 22
      let start = Self.coordinate(Self.right + 16)
      let end = Self.coordinate(Self.right + 40)
      let height = Self.coordinate(place - 4)
      return
        #"<line x1="\#(start)" y1="\#(height)" x2="\#(end)" y2="\#(height)" stroke="\#(colour(of: index))" "#
        + #"stroke-width="2"\#(series.isGuide ? #" stroke-dasharray="5 4""# : "")/>"#
        + text(series.name, x: Self.right + 46, y: place)
    }
  }

  private func colour(of index: Int) -> String {
    series[index].isGuide ? "#8b949e" : Self.colours[index % Self.colours.count]
  }

  private func horizontal(_ number: Double) -> Double {
    Self.left + x.position(of: number) * (Self.right - Self.left)
  }

  private func vertical(_ number: Double) -> Double {
    Self.bottom - y.position(of: number) * (Self.bottom - Self.top)
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
    let (x1, y1, x2, y2) = (
      Self.coordinate(x1), Self.coordinate(y1), Self.coordinate(x2), Self.coordinate(y2)
    )
    return #"<line class="grid" x1="\#(x1)" y1="\#(y1)" x2="\#(x2)" y2="\#(y2)"/>"#
  }

  private func text(_ text: String, x: Double, y: Double, anchor: String = "start", class: String = "")
    -> String
  {
    let name = `class`.isEmpty ? "" : #" class="\#(`class`)""#
    return #"<text x="\#(Self.coordinate(x))" y="\#(Self.coordinate(y))" text-anchor="\#(anchor)"\#(name)>"#
      + Self.escaped(text) + "</text>"
  }

  private static func coordinate(_ number: Double) -> String { String(format: "%.1f", number) }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: "\"", with: "&quot;")
  }
}
