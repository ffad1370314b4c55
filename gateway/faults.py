"""What may be said of an error in a log: its place in the code, never its words."""

import traceback
from pathlib import Path

_FRAMES = 6


def where(error: BaseException) -> str:
    """The innermost places of an error, `file:line:function`, the outermost first.

    Its message is left out: it may hold what a person wrote.
    """
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    return " > ".join(f"{Path(f.filename).name}:{f.lineno}:{f.name}" for f in frames)
