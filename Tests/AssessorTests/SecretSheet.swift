/// An assessment with something to leave out in every place that can hold it.
enum SecretSheet {
  /// Each text that must not be published holds the first of these; the others stand beside it.
  static let secrets = [
    "hush", "22 12 34 56", "c01234567", "12.03.1999", "3 of 12", "of: 12",
  ]

  /// Comments, notes, a name, restricted evidence and personal data in every field that can hold it.
  static let text = """
    # hush-comment: an assessment with secrets in it
    assessment: osce-victim-protection-2022  # hush-comment
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    respondent: { role: ngo, name: hush-name }
    facts: { coe-party: yes }
    answers:
      P1-LEAD-01.s1: yes  # hush-comment
      P1-LEAD-01.p2: { count: 3, of: 12 }
      P1-IDAS-01.s1:
        answer: partial
        except: [men]
        reason: ask hush at +47 22 12 34 56
        note: hush-note
        evidence:
          - title: hush-restricted
            type: report
            reference: hush-reference 1/2026
            url: https://example.org/hush-url
            date: 2026-01-01
            valid-until: 2027-01-01
            restricted: true
          - title: written by hush@example.org
            reference: hush, passport C01234567
            url: https://example.org/?from=hush@example.org
            type: law
          - { title: Criminal Code, type: law }
      P1-NPUN-01.o1: { note: hush-note, reason: not collected }
    plan:
      P1-LEAD-01: { note: hush-note }
      P1-IDAS-01:
        action: call hush, born 12.03.1999
        lead: social-affairs
        note: hush-note

    """
}
