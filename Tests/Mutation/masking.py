"""Swift text with its strings and comments made harmless, place for place."""


def masked(text: str) -> str:
    """The text, as long as before and with the same lines, where strings read `sss` and comments are blank."""
    out, place = [], 0
    while place < len(text):
        end, filler = ahead(text, place)
        out.append("".join(one if one == "\n" else filler for one in text[place:end]) if filler else text[place:end])
        place = end
    return "".join(out)


def ahead(text: str, place: int) -> tuple[int, str]:
    """Where what begins here ends, and what stands for it; an empty filler keeps it."""
    if text.startswith("//", place):
        return line_end(text, place), " "
    if text.startswith("/*", place):
        return after(text, "*/", place + 2), " "
    hashes = 0
    while text.startswith("#", place + hashes):
        hashes += 1
    if text.startswith('"', place + hashes):
        return string_end(text, place + hashes, hashes), "s"
    return place + 1, ""


def string_end(text: str, place: int, hashes: int) -> int:
    """Where the string that begins here ends, behind its last mark."""
    quote = '"""' if text.startswith('"""', place) else '"'
    escape = "\\" + "#" * hashes
    place += len(quote)
    while place < len(text):
        if text.startswith(quote + "#" * hashes, place):
            return place + len(quote) + hashes
        if text.startswith(escape + "(", place):
            place = interpolation_end(text, place + len(escape) + 1)
        elif text.startswith(escape, place):
            place += len(escape) + 1
        else:
            place += 1
    return place


def interpolation_end(text: str, place: int) -> int:
    depth = 1
    while depth and place < len(text):
        end, filler = ahead(text, place)
        if not filler:
            depth += {"(": 1, ")": -1}.get(text[place], 0)
        place = end
    return place


def line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def after(text: str, mark: str, place: int) -> int:
    end = text.find(mark, place)
    return len(text) if end < 0 else end + len(mark)
