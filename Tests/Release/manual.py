"""Writes the manual, a page for each command, from what the program says of itself.

    python3 Tests/Release/manual.py PROGRAM --day YYYY-MM-DD FOLDER
"""

import argparse
import json
import pathlib
import subprocess


def escaped(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in text.split("\n"))


def prose(text: str) -> list[str]:
    """Paragraphs are filled, indented lines stand as they are."""
    lines = []
    for paragraph in text.split("\n\n"):
        is_set = [line.startswith("  ") for line in paragraph.split("\n")]
        if any(is_set):
            first = is_set.index(True)
            said = paragraph.split("\n")
            lines += [".PP", escaped("\n".join(said[:first]))] if first else []
            lines += [".PP", ".nf", escaped("\n".join(said[first:])), ".fi"]
        else:
            lines += [".PP", escaped(paragraph)]
    return [line for line in lines if line]


def named(argument: dict) -> str:
    """How an argument is written, such as `-o, --output file`."""
    value = f"\\fI{escaped(argument['valueName'])}\\fR"
    if argument["kind"] == "positional":
        return value
    names = ", ".join(
        "\\fB" + escaped(("--" if name["kind"] == "long" else "-") + name["name"]) + "\\fR"
        for name in argument["names"])
    return names if argument["kind"] == "flag" else f"{names} {value}"


def synopsis(argument: dict) -> str:
    name = named(argument | {"names": [argument.get("preferredName")]})
    name += " \\&..." if argument["isRepeating"] else ""
    return f"[{name}]" if argument["isOptional"] else name


def described(argument: dict) -> list[str]:
    said = [argument.get("abstract", "")]
    if argument.get("allValues"):
        said.append(f"One of: {', '.join(argument['allValues'])}.")
    if argument.get("defaultValue"):
        said.append(f"By default {argument['defaultValue']}.")
    said.append(argument.get("discussion", ""))
    return [".TP", named(argument), escaped(" ".join(filter(None, said)))]


def page(command: dict, day: str, version: str) -> str:
    path = [*command.get("superCommands", []), command["commandName"]]
    arguments = [a for a in command["arguments"] if a["shouldDisplay"]]
    children = [c for c in command.get("subcommands", []) if c["shouldDisplay"]]
    lines = [
        f'.TH "{escaped("-".join(path)).upper()}" 1 "{day}" "assessor {version}" "assessor"',
        ".nh", ".ad l",
        ".SH NAME", f'{escaped("-".join(path))} \\- {escaped(command["abstract"].rstrip("."))}',
        ".SH SYNOPSIS",
        f"\\fB{escaped(' '.join(path))}\\fR "
        + " ".join((["\\fIcommand\\fR"] if children else []) + [synopsis(a) for a in arguments])]
    if command.get("discussion"):
        lines += [".SH DESCRIPTION", *prose(command["discussion"])]
    if children:
        lines.append(".SH COMMANDS")
        for child in children:
            lines += [".TP", f"\\fB{escaped(child['commandName'])}\\fR", escaped(child["abstract"])]
    for title, kinds in (("ARGUMENTS", ("positional",)), ("OPTIONS", ("option", "flag"))):
        own = [a for a in arguments if a["kind"] in kinds]
        if own:
            lines += [f".SH {title}", *(line for a in own for line in described(a))]
    others = [path[:-1]] if len(path) > 1 else []
    others += [[*path, child["commandName"]] for child in children]
    if others:
        lines += [".SH SEE ALSO", ", ".join(f"\\fB{escaped('-'.join(other))}\\fR(1)" for other in others)]
    return "\n".join(lines) + "\n"


def commands(command: dict) -> list[dict]:
    shown = [c for c in command.get("subcommands", []) if c["shouldDisplay"]]
    return [command, *(deeper for child in shown for deeper in commands(child))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("program")
    parser.add_argument("--day", required=True)
    parser.add_argument("folder", type=pathlib.Path)
    options = parser.parse_args()

    def said(argument: str) -> str:
        return subprocess.run(
            [options.program, argument], check=True, capture_output=True, text=True).stdout

    version = said("--version").split()[-1]
    for command in commands(json.loads(said("--experimental-dump-help"))["command"]):
        name = "-".join([*command.get("superCommands", []), command["commandName"]])
        (options.folder / f"{name}.1").write_text(page(command, options.day, version))


if __name__ == "__main__":
    main()
