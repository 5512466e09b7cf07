"""What a program shows, part by part, as the steps of end do."""

import re

_PARTS = []


def part(heading):
    """Make a function the next part of the program that it is in."""

    def add(show):
        _PARTS.append((heading, show))
        return show

    return add


def show_parts(title):
    """Run all parts in their order."""
    print(title)
    for number, (heading, show) in enumerate(_PARTS, 1):
        print(f"\n{number}. {heading}")
        show()


def say(line):
    print("   " + line)


def log(number, statement):
    """Print a statement on one line, without the names that only repeat a column."""
    text = re.sub(r"\b(\w+)\.(\w+) AS \1_\2\b", r"\1.\2", " ".join(statement.split()))
    text = re.sub(r"\((\?, ){9,}\?\)", lambda ids: f"({ids[0].count('?')} ids)", text)
    say(f"[{number}] {text}")


def names(entities):
    return ", ".join(entity.name for entity in entities)


def refusal(error):
    """The class of an error and how its text begins, without addresses in memory."""
    text = re.sub(r" at 0x\w+", "", str(error))
    return f"{type(error).__name__}: {re.split('; | [(]', text)[0]}"
