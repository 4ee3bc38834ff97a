import Findings

/// What was probably meant by a path that leads nowhere.
enum NearbyPath {
  /// The path of a file or folder that is there, as it would have to be typed; nil where none is near.
  static func suggestion(for path: String) -> String? {
    let parts = parts(of: path)
    guard !parts.name.isEmpty else { return nil }
    guard let entries = try? FolderEntry.all(in: parts.folder.isEmpty ? "." : parts.folder) else {
      // The folder may be misspelt itself.
      return folder(parts.folder).map { near in
        let whole = near + "/" + parts.name
        return FileAccess.exists(whole) ? whole : near
      }
    }
    return near(to: parts.name, among: entries.keys.sorted().filter { !$0.hasPrefix(".") })
      .map { parts.lead + $0 }
  }

  /// A path's last part, and what stands before it.
  private static func parts(of path: String) -> (lead: String, folder: String, name: String) {
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return ("", "", String(path)) }
    let lead = String(path[...slash])
    return (lead, lead == "/" ? lead : String(lead.dropLast()), String(path[slash...].dropFirst()))
  }

  private static func folder(_ path: String) -> String? {
    path.isEmpty ? nil : suggestion(for: path)
  }

  private static func near(to name: String, among names: [String]) -> String? {
    let endings = ["", ".yaml", ".yml"]
    // First those that differ in nothing but their ending, then in capitals, then in some letters.
    for ending in endings where names.contains(name + ending) { return name + ending }
    let small = name.lowercased()
    for ending in endings {
      if let found = names.first(where: { $0.lowercased() == small + ending }) { return found }
    }
    return Suggestion.nearest(to: name, among: names)
      ?? Suggestion.nearest(to: name + ".yaml", among: names)
  }
}
