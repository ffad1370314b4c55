"""A PDF page by page: headings, lines, facts and tables in letters of all our languages."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import FontFace

from locales.texts import Language, texts
from services.papers.letters import FONTS, REGULAR, set_in_our_letters

_MARGIN: Final = 18
_LINE: Final = 5.5
"""Millimetres; the type is 10 points."""
_GREY: Final = (90, 90, 90)
_BOLD: Final = FontFace(emphasis="BOLD")


class _Sheets(FPDF):
    """Pages with a footer that says which of how many, and whose paper it is."""

    def __init__(self, footer: str) -> None:
        super().__init__(format="A4")
        self._footer = footer

    def footer(self) -> None:
        self.set_y(-14)
        self.set_font("text", size=8)
        self.set_text_color(*_GREY)
        self.cell(0, 5, f"{self._footer}   {self.page_no()} / {{nb}}", align="C")
        self.set_text_color(0)


class Pdf:
    """Collects a paper from top to bottom; `made()` answers its bytes.

    The same calls with the same `at` make the same bytes, so that a paper can be hashed.
    """

    def __init__(self, title: str, footer: str, language: Language, at: datetime) -> None:
        self._pages = _Sheets(footer)
        self._words, self._in_latin = texts(language), False
        self._pages.set_title(title)
        self._pages.set_lang(language)
        self._pages.set_creation_date(at)
        self._pages.add_font("text", fname=REGULAR)
        self._pages.add_font("text", style="B", fname=FONTS / "DejaVuSans-Bold.ttf")
        self._pages.set_margins(_MARGIN, _MARGIN)
        self._pages.set_auto_page_break(auto=True, margin=20)
        self._pages.add_page()
        self._write(title, size=15, bold=True)

    def heading(self, text: str) -> None:
        """A line that begins a part."""
        self._pages.ln(3)
        self._write(text, size=11.5, bold=True)

    def line(self, text: str) -> None:
        """A paragraph."""
        self._write(text)

    def small(self, text: str) -> None:
        """A paragraph of what is said in small type: sources, what is not promised."""
        self._pages.set_text_color(*_GREY)
        self._write(text, size=8.5)
        self._pages.set_text_color(0)

    def facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Names with their values, one pair below the other."""
        self.table([], pairs, shares=(38, 62), bold_first=True)

    def table(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        shares: Sequence[int],
        *,
        bold_first: bool = False,
    ) -> None:
        """A table; `shares` are the widths of its columns in relation to each other."""
        self._pages.set_font("text", size=9)
        with self._pages.table(
            col_widths=tuple(shares),
            line_height=_LINE,
            borders_layout="HORIZONTAL_LINES",
            first_row_as_headings=bool(head),
            text_align="LEFT",
        ) as drawn:
            for row in [head, *rows] if head else rows:
                cells = drawn.row()
                for place, text in enumerate(row):
                    bold = bold_first and place == 0
                    cells.cell(self._set(text), style=_BOLD if bold else None)
        self._pages.ln(2)

    def picture(self, png: bytes) -> None:
        """A picture over the whole width."""
        self._pages.image(png, w=self._pages.epw)

    def made(self) -> bytes:
        """The finished paper; a name that it could not show in its own letters is remarked on."""
        if self._in_latin:
            self.small(self._words("paper-in-latin"))
        return bytes(self._pages.output())

    def _set(self, text: str) -> str:
        shown, in_latin = set_in_our_letters(text)
        self._in_latin = self._in_latin or in_latin
        return shown

    def _write(self, text: str, size: float = 10, *, bold: bool = False) -> None:
        self._pages.set_font("text", style="B" if bold else "", size=size)
        height = _LINE * size / 10
        shown = self._set(text)
        self._pages.multi_cell(0, height, shown, new_x=XPos.LMARGIN, new_y=YPos.NEXT, align="L")
        self._pages.ln(1)
