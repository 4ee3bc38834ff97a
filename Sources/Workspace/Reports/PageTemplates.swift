package import Documents
import OfficeFiles
import SystemPackage

/// The templates of the pages with those of a folder in their place.
package enum PageTemplates {
  package static func read(_ folder: String) throws -> HTMLTemplates {
    guard FileAccess.isFolder(folder) else { throw WorkspaceFailure.notFolder(folder) }
    var texts: [String: String] = [:]
    for name in HTMLTemplates.names where FileAccess.exists("\(folder)/\(name)") {
      texts[name] = try text("\(folder)/\(name)")
    }
    let styles = try wordStyles(in: folder)
    if texts.isEmpty, styles == nil { throw WorkspaceFailure.noTemplates(folder) }
    do {
      return try HTMLTemplates(replacing: texts, wordStyles: styles)
    } catch {
      throw WorkspaceFailure.templateFault("\(folder)/\(error.name)", reason: error.reason)
    }
  }

  /// The styles of `styles.xml` or of the one Word document in a folder; nil where there is neither.
  private static func wordStyles(in folder: String) throws -> WordStyleSheet? {
    let entries: [String: FolderEntry]
    do {
      entries = try FolderEntry.all(in: folder)
    } catch {
      throw WorkspaceFailure.cannotReadInside(folder, error)
    }
    // Word keeps a file whose name begins so while a document is open.
    let names = entries.keys.filter {
      $0 == HTMLTemplates.wordStylesName
        || $0.lowercased().hasSuffix(".docx") && !$0.hasPrefix("~$")
    }.sorted()
    guard let name = names.first else { return nil }
    let path = "\(folder)/\(name)"
    if names.count > 1 {
      throw WorkspaceFailure.templateFault(
        path, reason: "\(names[1]) is there too, and only one of them can give the styles for Word")
    }
    do {
      let bytes = try bytes(path)
      return try name == HTMLTemplates.wordStylesName
        ? WordStyleSheet(styles: bytes) : WordStyleSheet(document: bytes)
    } catch let fault as OfficeFault {
      throw WorkspaceFailure.templateFault(path, reason: words(fault))
    }
  }

  private static func words(_ fault: OfficeFault) -> String {
    switch fault {
    case .isAnother: "this is no Word document (.docx)"
    case .damaged(let words): "the styles for Word cannot be read: \(words)"
    case .tooLarge(let words): "the styles for Word cannot be read: it holds too much: \(words)"
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    do {
      return try FileAccess.read(path, limit: 1 << 24, isPlain: true)
    } catch {
      throw WorkspaceFailure.cannotReadInside(path, error)
    }
  }

  private static func text(_ path: String) throws -> String {
    let bytes = try bytes(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw WorkspaceFailure.templateNotText(path)
    }
    return text
  }
}
