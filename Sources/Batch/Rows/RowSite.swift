import Diagnostics

/// Where a row stands in its file.
struct RowSite: Hashable, Sendable {
  /// Its number among the rows, from 1.
  var row: Int
  /// The line that it begins in, from 1.
  var line: Int
  /// The bytes of the file before it.
  var offset: Int
}

extension Place {
  /// The place of something in a row's own text as a place in the file. A row begins a line.
  func moved(to site: RowSite) -> Place {
    Place(source: source, start: start.moved(to: site), end: end.moved(to: site))
  }
}

extension Position {
  fileprivate func moved(to site: RowSite) -> Position {
    Position(line: line + site.line - 1, column: column, offset: offset + site.offset)
  }
}

extension Diagnostic {
  /// The diagnostic of a row's own text as one of the file.
  func moved(to site: RowSite) -> Diagnostic {
    var diagnostic = self
    diagnostic.place = place?.moved(to: site)
    for index in labels.indices { diagnostic.labels[index].place = labels[index].place.moved(to: site) }
    return diagnostic
  }
}
