// swift-tools-version: 6.2
import PackageDescription

// The pages of reports.
let templates = [
  "bar", "cited", "contacts", "effects", "evidence", "explained", "explanation", "help", "link", "others", "page",
  "people", "proof", "recommendation", "recommendations", "rule", "score", "section", "sources", "suggestion", "text",
  "treatment", "treatments", "triage", "versus",
]

// The rule set that `evident init` begins with.
let starterFiles = [
  "facts.yaml", "ruleset.yaml", "sources.yaml", "tests/people.yaml", "treatments/acupuncture.yaml",
  "treatments/opioids.yaml", "treatments/simple-painkillers.yaml", "triage.yaml",
]

let package = Package(
  name: "evident",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "evident", targets: ["evident"]),
    .library(name: "EvidentEngine", targets: ["Diagnostics", "Knowledge", "RuleFiles", "Inference", "ProfileFiles"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // The system's libraries, each behind one module.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CSimdJSON", linkerSettings: [.linkedLibrary("simdjson")]),

    // What stands on nothing of ours but the floor below.
    .target(name: "Diagnostics"),
    .target(name: "MarkedYAML", dependencies: ["CLibYAML", "Diagnostics"]),
    .target(
      name: "Knowledge",
      dependencies: ["Diagnostics"]),
    .target(
      name: "RuleFiles",
      dependencies: [
        "MarkedYAML", "Knowledge", "Diagnostics",
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Inference", dependencies: ["Knowledge", "Diagnostics"]),
    .target(name: "ProfileFiles", dependencies: ["CSimdJSON", "MarkedYAML", "Knowledge", "Diagnostics"]),
    .target(name: "Sampling", dependencies: ["Knowledge"]),
    .target(name: "Interview", dependencies: ["Inference", "Knowledge", "Diagnostics"]),
    .target(name: "Reporting", dependencies: ["Inference", "Knowledge", "Diagnostics"]),
    .target(
      name: "Reports",
      dependencies: [
        "Reporting", "Inference", "Knowledge", "Diagnostics", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates/report.css")]
        + templates.map { .embedInCode("Templates/\($0).mustache") }),
    .target(name: "Asking", dependencies: ["Interview", "Reporting", "Inference", "Knowledge", "Diagnostics"]),
    .target(name: "Batch", dependencies: ["ProfileFiles", "Reporting", "Inference", "Knowledge", "Diagnostics"]),
    .target(
      name: "Authoring",
      dependencies: [
        "MarkedYAML", "RuleFiles", "ProfileFiles", "Reporting", "Inference", "Knowledge", "Diagnostics",
      ],
      resources: starterFiles.map { .embedInCode("Starter/Files/\($0)") }),
    .executableTarget(
      name: "evident",
      dependencies: [
        "Diagnostics", "Knowledge", "RuleFiles", "Inference", "ProfileFiles", "Sampling", "Reporting", "Reports",
        "Batch", "Interview", "Asking", "Authoring",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What all of it costs; see its main file.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Batch", "Interview", "RuleFiles", "ProfileFiles", "Reporting", "Inference", "Sampling", "Knowledge",
        "Diagnostics",
      ], path: "Tests/Benchmarks", exclude: ["README.md"]),

    // Tests: one target a module; TestSupport is what several of them share.
    .target(
      name: "TestSupport",
      dependencies: ["Diagnostics", "Knowledge", "RuleFiles", "Inference", "Sampling"],
      path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "MarkedYAMLTests", dependencies: ["MarkedYAML", "Diagnostics", "TestSupport"]),
    .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge", "Diagnostics", "RuleFiles", "TestSupport"]),
    .testTarget(
      name: "RuleFilesTests", dependencies: ["RuleFiles", "Knowledge", "Diagnostics", "Authoring", "TestSupport"],
      exclude: ["Cases"]),
    .testTarget(
      name: "InferenceTests",
      dependencies: ["Inference", "Knowledge", "RuleFiles", "Sampling", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "ProfileFilesTests",
      dependencies: ["ProfileFiles", "CSimdJSON", "Knowledge", "RuleFiles", "Sampling", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "ProfileFiles", "Inference", "Knowledge", "RuleFiles", "Sampling", "Diagnostics", "TestSupport",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Reporting", "ProfileFiles", "Inference", "Knowledge", "RuleFiles", "Diagnostics", "TestSupport",
      ], exclude: ["Parsing/parse.py"]),
    .testTarget(
      name: "InterviewTests",
      dependencies: [
        "Interview", "Inference", "RuleFiles", "Sampling", "Knowledge", "Diagnostics", "TestSupport",
      ]),
    .testTarget(
      name: "AskingTests",
      dependencies: ["Asking", "Interview", "RuleFiles", "Inference", "Knowledge", "Diagnostics"]),
    .testTarget(
      name: "BatchTests",
      dependencies: [
        "Batch", "ProfileFiles", "Reporting", "Inference", "RuleFiles", "Sampling", "Knowledge", "Diagnostics",
        "TestSupport",
      ]),
    .testTarget(
      name: "AuthoringTests",
      dependencies: [
        "Authoring", "MarkedYAML", "RuleFiles", "ProfileFiles", "Reporting", "Inference", "Sampling", "Knowledge",
        "Diagnostics", "TestSupport",
      ], exclude: ["Schemas/validate.py"]),
    .testTarget(
      name: "SamplingTests",
      dependencies: ["Sampling", "Reporting", "ProfileFiles", "Inference", "Knowledge", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "DepressionTests",
      dependencies: ["RuleFiles", "ProfileFiles", "Inference", "Sampling", "Knowledge", "Diagnostics", "TestSupport"],
      exclude: ["Data"]),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .testTarget(
      name: "EndToEnd", dependencies: ["evident", "CPseudoTerminal", "TestSupport"], exclude: ["Cases", "Sessions"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// Continuous integration sets this; a newer compiler's new warnings must not stop anyone else.
let areWarningsErrors = Context.environment["EVIDENT_STRICT"] == "1"

for target in package.targets where target.type != .system && !["CSimdJSON", "CPseudoTerminal"].contains(target.name) {
  target.swiftSettings =
    [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (areWarningsErrors ? [.treatAllWarnings(as: .error)] : [])
}
