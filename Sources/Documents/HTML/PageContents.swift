import PolicyModel
package import TextTemplates

/// The style and the script that stand inside a page, and the policy that admits them and nothing else.
package struct PageContents: Sendable {
  package let style: String
  package let script: String

  /// - Throws: a fault where a text would end the element that it stands in.
  package init(style: String, script: String) throws(TemplateFault) {
    if style.lowercased().contains("</style") {
      throw TemplateFault(
        name: "style.css", reason: "it holds '</style', which would end it in the page")
    }
    if script.lowercased().contains("</script") || script.contains("<!--") {
      throw TemplateFault(
        name: "script.js", reason: "it holds '</script' or '<!--', which would end it")
    }
    (self.style, self.script) = (style, script)
  }

  /// The three elements, under the names that a page's template has for them.
  ///
  /// - Parameter images: where images may come from, as the policy has it; nil for nowhere.
  package func elements(images: String? = nil) -> TemplateRecord {
    let policy =
      "default-src 'none'; " + (images.map { "img-src \($0); " } ?? "")
      + "style-src 'sha256-\(Digest.base64(of: style))'; "
      + "script-src 'sha256-\(Digest.base64(of: script))'; base-uri 'none'; form-action 'none'"
    return [
      "policy": "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">",
      "style": "<style>\(style)</style>", "script": "<script>\(script)</script>",
    ]
  }
}
