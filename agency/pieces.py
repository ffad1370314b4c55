"""Long texts cut into pieces that fit into a message."""


def pieces(text: str, most: int) -> list[str]:
    """`text` in pieces of at most `most` UTF-16 units, cut at line ends or spaces where it can be.

    Telegram counts in those units: a letter is one, many an emoji two or more.
    """
    cut_off = []
    while units(text) > most:
        head = text.encode("utf-16-le")[: most * 2].decode("utf-16-le", errors="ignore")
        space = max(head.rfind("\n"), head.rfind(" "))
        cut = space if space > len(head) // 2 else len(head)
        cut_off.append(text[:cut])
        text = text[cut:].lstrip()
    return [*cut_off, text] if text else cut_off


def units(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2
