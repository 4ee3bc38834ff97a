// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "assessor",
  products: [
    .executable(name: "assessor", targets: ["assessor"])
  ],
  dependencies: [
    // The commands: parsing, help texts, shell completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // Files by descriptor: reading with a limit, errors with the system's own reason.
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
  ],
  targets: [
    // One folder a room; a room imports only rooms above it in this list.
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    // Of the archives that office files are; one of the packages that Swift on Debian asks for itself.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Findings"),
    .target(name: "YAMLTree", dependencies: ["CLibYAML", "Findings"]),
    .target(name: "PolicyModel", dependencies: ["Findings"]),
    // C, because its #embed puts the checklists into the binary without any work at start-up.
    .target(name: "ShippedChecklists"),
    .target(
      name: "Loading",
      dependencies: [
        "YAMLTree", "PolicyModel", "Findings", "ShippedChecklists",
      ]),
    .target(name: "Provenance", dependencies: ["Loading", "YAMLTree", "PolicyModel", "Findings"]),
    .target(
      name: "Filling", dependencies: ["Loading", "YAMLTree", "PolicyModel", "Findings"]),
    .target(name: "Scoring", dependencies: ["PolicyModel"]),
    .target(name: "GapAnalysis", dependencies: ["Scoring", "PolicyModel"]),
    .target(name: "OfficeFiles", dependencies: ["CZlib", "PolicyModel"]),
    // The language of the templates of the HTML report, which a ministry can replace by its own, and of
    // the form. swift-mustache brings all of Foundation with it, which cost a third of the program.
    .target(name: "TextTemplates"),
    // C, like the checklists: the page, the styles and the script of the HTML report.
    .target(name: "ReportTemplates", exclude: ["files"]),
    .target(
      name: "Documents",
      dependencies: [
        "OfficeFiles", "GapAnalysis", "Scoring", "PolicyModel", "Findings", "TextTemplates",
        "ReportTemplates",
      ]),
    .target(
      name: "Exports",
      dependencies: [
        "Documents", "OfficeFiles", "GapAnalysis", "Scoring", "Filling", "Provenance", "Loading",
        "PolicyModel",
      ]),
    .target(
      name: "Reporting",
      dependencies: [
        "Documents", "GapAnalysis", "Scoring", "Filling", "Provenance", "PolicyModel",
        "Findings",
      ]),
    // C, like the checklists: the page, the styles and the scripts of the offline form.
    .target(name: "FormTemplates", exclude: ["files"]),
    .target(
      name: "Questionnaires",
      dependencies: [
        "Documents", "OfficeFiles", "Filling", "Loading", "YAMLTree", "PolicyModel", "Findings",
        "TextTemplates", "FormTemplates",
      ]),
    // C, for calls of the system that Swift's modules of C libraries do not name.
    .target(name: "FileCalls"),
    // The only room that touches the disk.
    .target(
      name: "Workspace",
      dependencies: [
        "Questionnaires", "Reporting", "Exports", "Documents", "OfficeFiles", "GapAnalysis",
        "Scoring", "Filling", "Provenance", "Loading", "PolicyModel", "YAMLTree", "Findings",
        "FileCalls", .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .executableTarget(
      name: "assessor",
      dependencies: [
        "Workspace", "Questionnaires", "Reporting", "Exports", "Documents", "GapAnalysis",
        "Scoring", "Filling", "Provenance", "Loading", "PolicyModel", "Findings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    // Tests mirror the rooms. What several of them build their cases with is a target of its own.
    .target(
      name: "ModelSamples", dependencies: ["PolicyModel", "Findings"], path: "Tests/ModelSamples"),
    // Where the repository's files are, and a place to write that is gone afterwards.
    .target(name: "TestFiles", path: "Tests/TestFiles"),
    .target(
      name: "WorkedExamples",
      dependencies: [
        "Documents", "GapAnalysis", "Scoring", "Loading", "YAMLTree", "PolicyModel", "Findings",
      ], path: "Tests/WorkedExamples"),
    .testTarget(name: "FindingsTests", dependencies: ["Findings"]),
    .testTarget(name: "YAMLTreeTests", dependencies: ["YAMLTree", "Findings", "CLibYAML"]),
    .testTarget(
      name: "PolicyModelTests", dependencies: ["PolicyModel", "ModelSamples", "TestFiles"]),
    .testTarget(
      name: "ProvenanceTests",
      dependencies: ["Provenance", "PolicyModel", "Findings", "ModelSamples"]),
    .testTarget(
      name: "LoadingTests",
      dependencies: [
        "Loading", "YAMLTree", "PolicyModel", "Findings", "ShippedChecklists", "ModelSamples",
        "TestFiles",
      ]),
    .testTarget(
      name: "FillingTests",
      dependencies: [
        "Filling", "Loading", "YAMLTree", "PolicyModel", "Findings", "ModelSamples", "TestFiles",
      ]),
    .testTarget(name: "ScoringTests", dependencies: ["Scoring", "PolicyModel", "ModelSamples"]),
    .testTarget(
      name: "GapAnalysisTests",
      dependencies: ["GapAnalysis", "Scoring", "PolicyModel", "Findings", "ModelSamples"]),
    .testTarget(
      name: "QuestionnairesTests",
      dependencies: [
        "Questionnaires", "Documents", "OfficeFiles", "Filling", "Loading", "YAMLTree",
        "PolicyModel", "Findings", "ModelSamples", "TestFiles",
      ]),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: [
        "Workspace", "Reporting", "Exports", "Documents", "GapAnalysis", "Scoring", "Filling",
        "Loading", "PolicyModel",
        "YAMLTree", "Findings", "ModelSamples", "TestFiles", "WorkedExamples",
      ]),
    .testTarget(
      name: "AssessorTests",
      dependencies: ["assessor", "Documents", "Reporting", "ModelSamples", "TestFiles"]),
    .testTarget(
      name: "OfficeFilesTests", dependencies: ["OfficeFiles", "PolicyModel", "TestFiles"]),
    .testTarget(name: "TextTemplatesTests", dependencies: ["TextTemplates"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "Documents", "OfficeFiles", "Scoring", "ModelSamples", "PolicyModel", "Findings",
        "WorkedExamples",
        "GapAnalysis",
      ]),
    .testTarget(
      name: "ExportsTests",
      dependencies: [
        "Exports", "Documents", "OfficeFiles", "GapAnalysis", "Scoring", "Loading", "PolicyModel",
        "Findings", "ModelSamples", "WorkedExamples",
      ]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "Documents", "GapAnalysis", "Scoring", "Loading", "PolicyModel", "Findings",
        "ModelSamples", "WorkedExamples",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// What the next language mode will ask for: a file imports what it uses, says `any` where it means it,
// and shows what an import of its own becomes part of its interface.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}

// Continuous integration sets this, so that a warning of a newer compiler stops no user.
if Context.environment["ASSESSOR_STRICT"] != nil {
  for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}

// Only who builds the articles needs this, so that nobody else fetches it.
if Context.environment["ASSESSOR_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
