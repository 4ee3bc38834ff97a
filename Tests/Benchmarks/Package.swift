// swift-tools-version: 6.2
import PackageDescription

// The rooms that are measured stand here as links, so that this package sees what is package-only.
let package = Package(
  name: "benchmarks",
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "Findings"),
    .target(name: "YAMLTree", dependencies: ["CLibYAML", "Findings"]),
    .target(name: "PolicyModel", dependencies: ["Findings"]),
    .target(name: "ShippedChecklists"),
    .target(
      name: "Loading",
      dependencies: [
        "YAMLTree", "PolicyModel", "Findings", "ShippedChecklists",
      ]),
    .target(name: "Scoring", dependencies: ["PolicyModel"]),
    .target(name: "GapAnalysis", dependencies: ["Scoring", "PolicyModel"]),
    .executableTarget(name: "EmptyProgram"),
    // The yardstick of drawing numbers.
    .target(name: "PlainLoop"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CLibYAML", "GapAnalysis", "Scoring", "Loading", "YAMLTree", "PolicyModel", "Findings",
        "PlainLoop", "EmptyProgram",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// As in the package that is measured.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}
