package import Documents
import SystemPackage

/// The templates of an HTML page with those of a folder in their place.
package enum PageTemplates {
  package static func read(_ folder: String) throws -> HTMLTemplates {
    guard FileAccess.isFolder(folder) else { throw WorkspaceFailure.notFolder(folder) }
    var texts: [String: String] = [:]
    for name in HTMLTemplates.names where FileAccess.exists("\(folder)/\(name)") {
      texts[name] = try text("\(folder)/\(name)")
    }
    if texts.isEmpty { throw WorkspaceFailure.noTemplates(folder) }
    do {
      return try HTMLTemplates(replacing: texts)
    } catch {
      throw WorkspaceFailure.templateFault("\(folder)/\(error.name)", reason: error.reason)
    }
  }

  private static func text(_ path: String) throws -> String {
    let bytes: [UInt8]
    do {
      bytes = try FileAccess.read(path, limit: 1 << 24, isPlain: true)
    } catch {
      throw WorkspaceFailure.cannotReadInside(path, error)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw WorkspaceFailure.templateNotText(path)
    }
    return text
  }
}
