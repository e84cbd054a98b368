"""Reads the files of a run: its tables as rows, its scheme as nested dictionaries."""

import csv
import io
import json
import re


def table(folder, name):
    """The rows of a table by column name. Strict RFC 4180 with a byte order mark; an escaping apostrophe stays."""
    with open(f"{folder}/{name}", "rb") as file:
        text = file.read().decode("utf-8")
    assert text.startswith("\ufeff"), f"{name} has no byte order mark"
    head, *rows = csv.reader(io.StringIO(text[1:], newline=""), strict=True)
    assert all(len(row) == len(head) for row in rows), f"{name} has rows of unequal length"
    return [dict(zip(head, row)) for row in rows]


def number(field):
    """A number, or None for an empty field."""
    return None if field == "" else float(field)


def record(folder):
    """What run.json says."""
    with open(f"{folder}/run.json", encoding="utf-8") as file:
        return json.load(file)


def scheme(folder):
    """The scheme.yaml of a run; of YAML only what it uses: nesting by indentation, [lists] and {flow: mappings}."""
    root = {}
    stack = [(-1, root)]
    with open(f"{folder}/scheme.yaml", encoding="utf-8") as file:
        for line in file:
            line = re.sub(r"(^|\s)#.*$", "", line.rstrip("\n"))
            if not line.strip():
                continue
            depth = len(line) - len(line.lstrip())
            key, _, value = line.strip().partition(":")
            while stack[-1][0] >= depth:
                stack.pop()
            here = stack[-1][1]
            here[key] = scalar(value.strip())
            if value.strip() == "":
                stack.append((depth, here[key]))
    return root


def scalar(value):
    if value == "":
        return {}
    if value.startswith("{"):
        parts = [part.split(":") for part in value[1:-1].split(",")]
        return {key.strip(): scalar(of.strip()) for key, of in parts}
    if value.startswith("["):
        return [part.strip() for part in value[1:-1].split(",")]
    try:
        return float(value)
    except ValueError:
        return value.strip('"')
