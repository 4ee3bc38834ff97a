"""Texts that somebody's reader may take for something else, and ids that are allowed and look like no text."""

# What a reader may take for a word, a number, a day or a mark of YAML.
WORDS = (
    "y", "Y", "n", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "off", "OFF", "true", "True", "TRUE", "false",
    "FALSE", "null", "Null", "NULL", "~", ".nan", ".inf", "-.INF", "nan", "Infinity", "undefined",
)
NUMBERS = (
    "0", "00", "007", "0777", "0o7", "0O7", "0x1F", "0b101", "18", "1_000", "+1", "-1", "1.", "1.0", "1.10", "72.5", ".5",
    "1e3", "1E3", "1e+3", "1.5e3", "6e5d", "1:30", "190:20:30", "12345678901234567890", "9007199254740993",
    "0.1234567890123456789", "1,5", "1'000", "100%", "12a", "1-2", "2026/12",
)
DAYS = (
    "2026", "2026-06", "2026-06-30", "2026-6-3", "2024-02-29", "2023-02-29", "2024-13-01", "2024-99-99", "0000-01-01",
    "2026-01-01 10:00:00", "2026-01-01T10:00:00Z", "2001-12-14t21:59:43.10-05:00", "20260630", "1.2.2026",
)
MARKS = (
    "-", "- a", "-a", "--- a", "---", "...", "?", "? a", "a ? b", "a?", ":", "a:", "a: b", "a :b", ":a", "a:b", "::", "#", "# a",
    "a #b", "a# b", "a#b", ",", "a, b", "[", "]", "[a]", "{", "}", "{a: b}", "a]", "a}", "&a", "*a", "*", "!", "!a", "!!str a",
    "|", ">", "|-", ">+ a", "%", "% a", "%YAML 1.1", "@", "@a", "`", "`a`", "'", "''", "'a'", '"', '"a"', 'a "b" c', "it's",
    "a\\b", "\\", "\\n", "\\u0041", "\\x", "/", "<<", "<<: *a", "=", "=1+1", "$a", "${a}", "https://a.example/b?c=d#e",
    "file:///a", "a://", "{{a}}", "</script>", "<!-- a", "]]>",
)
BLANKS = (
    "a  b", "a \tb", "a\tb", "a \t", "a  ", "  a", "a\u00a0", "\u00a0a", "a\u2003b", "a\u200bb", "a\u00adb",
)
LETTERS = (
    "𝒜𝒷𝒸", "🙂", "a 🙂 b", "👩‍👩‍👧", "e\u0301", "\u0301a", "عربي", "עברית: שלום", "中文", "한국어", "ǅ", "ﬁ", "İ", "ß", "٣", "५", "²", "½", "Ⅷ",
    "\ufb01x", "\ue000", "\ufffd", "\U0010fffd", "a\u0300\u0301b",
)
LONG = (
    "word " * 300 + "end", "x" * 5000, "a: b, " * 400 + "c", "\u4e2d" * 2000, "# " * 900 + "a", "'" * 400 + "a", "\\" * 301 + "a",
)
LINES = (
    "a\nb", "a\n\nb", "a\n b", "a\n  b\n c", " a\n b", "a \nb", "a\n \nb", "a\n   \n\n  \nb", "a\n\tb", "a\t\nb", "- a\n- b", "a: b\nc: d",
    "# a\n# b", "---\na", "a\n---\nb", "a\n...\nb", "%YAML 1.1\na", "|\na", "a\r\nb", "a\rb", "a\n\"b\"\n'c'\\", "a:\n", "a\n\n\n", "{\n}",
    "x" * 3000 + "\n" + "y " * 900, "a\n#b", "a\n: b", "a\n? b", "a\n\u00a0\nb",
)
# These cannot be seen, and readers do not agree on them: the program may take them only if all read the same.
UNSEEN = (
    "a\u0085b", "a\u2028b", "a\u2029b", "\ufeffa", "a\ufeffb", "a\x07b", "a\x1bb", "a\x7fb", "a\x9fb", "a\x0bb", "a\x0cb", "a\ufffeb",
    "a\uffffb", "a\u202eb", "a\ufff9b", "a\n\u2028b", "a\n\ufeffb", "\U0001fffe", "\u200e",
)
ALL = WORDS + NUMBERS + DAYS + MARKS + BLANKS + LETTERS + LONG + LINES + UNSEEN

# Ids are letters, digits, hyphens and underscores in any order.
IDS = (
    "no", "NO", "y", "on", "off", "null", "true", "False", "007", "0o7", "0x1F", "1e3", "1_000", "18", "2026-06-30", "2024-13-01",
    "-", "--", "---", "-a", "-1", "_", "a-", "12345678901234567890",
)
