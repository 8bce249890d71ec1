/// A small complete rule set to start from: what an author finds in a new folder.
///
/// Its files are those of `Starter/Files`, embedded in the program.
package enum Starter {
  /// A file of the rule set.
  package struct File: Sendable {
    /// The path from the folder: `treatments/acupuncture.yaml`.
    package var name: String
    package var bytes: [UInt8]
  }

  /// All files, by name.
  package static let files: [File] = [
    File(name: "facts.yaml", bytes: PackageResources.facts_yaml),
    File(name: "ruleset.yaml", bytes: PackageResources.ruleset_yaml),
    File(name: "sources.yaml", bytes: PackageResources.sources_yaml),
    File(name: "tests/people.yaml", bytes: PackageResources.people_yaml),
    File(name: "treatments/acupuncture.yaml", bytes: PackageResources.acupuncture_yaml),
    File(name: "treatments/opioids.yaml", bytes: PackageResources.opioids_yaml),
    File(name: "treatments/simple-painkillers.yaml", bytes: PackageResources.simple_painkillers_yaml),
    File(name: "triage.yaml", bytes: PackageResources.triage_yaml),
  ]

  /// The first line of a file that ties it to its schema, for editors that know YAML language servers.
  package static func modeline(for name: String) -> String {
    let up = String(repeating: "../", count: name.split(separator: "/").count - 1)
    let schema = name.hasPrefix("tests/") ? "tests" : "rules"
    return "# yaml-language-server: $schema=\(up).schema/\(schema).json\n"
  }
}
