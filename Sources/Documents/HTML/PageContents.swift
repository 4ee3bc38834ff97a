import PolicyModel
package import TextTemplates

/// The style and the script that stand inside a page, and the policy that admits them and nothing else.
package struct PageContents: Sendable {
  package let style: String
  package let script: String

  /// - Throws: a fault where a text would end the element that it stands in.
  package init(style: String, script: String) throws(TemplateFault) {
    if style.holds("</style") {
      throw TemplateFault(
        name: "style.css", reason: "it holds '</style', which would end it in the page")
    }
    if script.holds("</script") || script.holds("<!--") {
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

extension String {
  /// Whether a mark stands in a text, in capitals or not, as browsers look for it: by bytes, so that it is
  /// found with a combining mark behind it too.
  ///
  /// - Parameter mark: it begins with `<`, and its letters are small ones of ASCII.
  fileprivate func holds(_ mark: StaticString) -> Bool {
    let bytes = Array(utf8)
    return mark.withUTF8Buffer { mark in
      bytes.indices.contains { start in
        bytes[start] == UInt8(ascii: "<") && start + mark.count <= bytes.count
          && mark.indices.allSatisfy { offset in
            let byte = bytes[start + offset]
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            return (isCapital ? byte | 0x20 : byte) == mark[offset]
          }
      }
    }
  }
}
