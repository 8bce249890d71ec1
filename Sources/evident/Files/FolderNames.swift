import Diagnostics
import RuleFiles

// Files of a rule set are known by their paths from its folder; a reader wants them from where they stand.

extension SourceText {
  /// The text under its name below a folder.
  func named(after folder: Path) -> SourceText { SourceText(name: folder.appending(name), bytes: bytes) }
}

extension Diagnostic {
  /// The diagnostic with the places of files below a folder.
  func named(after folder: Path) -> Diagnostic {
    var diagnostic = self
    diagnostic.place = place?.named(after: folder)
    for index in labels.indices { diagnostic.labels[index].place = labels[index].place.named(after: folder) }
    return diagnostic
  }
}

extension Place {
  fileprivate func named(after folder: Path) -> Place {
    var place = self
    place.source = folder.appending(source)
    return place
  }
}

extension Loading {
  /// The loading with the folder's name before those of its files.
  func named(after folder: Path) -> Loading {
    var loading = self
    loading.sources = sources.map { $0.named(after: folder) }
    loading.diagnostics = diagnostics.map { $0.named(after: folder) }
    return loading
  }
}
