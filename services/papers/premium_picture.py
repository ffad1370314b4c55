"""The price over terms as a picture: the band, the chosen term in it."""

import io
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from agency.notes_wording import told
from locales.texts import ChatLanguage, Texts, texts
from services.papers.made import Made, file_name

_INK: Final = "#1f4e79"
_BAND: Final = "#9dc3e6"
_CHOSEN: Final = "#c55a11"
_DPI: Final = 150


def make(data: Mapping[str, Any], language: ChatLanguage) -> Made:
    """The picture of `points` (months, least and most rate in percent) and the `chosen` one.

    `on` is the day of the estimate.
    """
    words = texts(language)
    name = file_name(words, "premium_picture", "png", data.get("on", ""))
    return Made(name, "image/png", draw(data, words))


def draw(data: Mapping[str, Any], words: Texts) -> bytes:
    """The picture as PNG, in letters of all our languages."""
    figure = Figure(figsize=(7.2, 4.5), dpi=_DPI, layout="constrained")
    axes = figure.subplots()
    _curve(axes, data["points"], words)
    _choice(axes, data["chosen"], words)
    axes.set_title(words("estimate-picture-title"), fontsize=11)
    axes.set_xlabel(words("estimate-picture-term"))
    axes.set_ylabel(words("estimate-picture-rate"))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda rate, _: _figure(rate, words)))
    axes.set_ylim(bottom=0)
    axes.set_xlim(left=0)
    axes.grid(visible=True, alpha=0.3)
    axes.legend(loc="upper left", fontsize=9)
    note = told("orientation" if data["foreign"] else "own_tariff", words)
    figure.supxlabel(note, fontsize=8, color="#555555")
    made = io.BytesIO()
    figure.savefig(made, format="png", metadata={"Software": None})
    return made.getvalue()


def _figure(rate: float, words: Texts) -> str:
    return words.number(round(Decimal(rate), 2))


def _curve(axes: Axes, points: list[list[Any]], words: Texts) -> None:
    months = [float(point[0]) for point in points]
    least = [float(point[1]) for point in points]
    most = [float(point[2]) for point in points]
    if least == most:
        axes.plot(months, least, color=_INK, label=words("estimate-picture-line"))
        return
    band = words("estimate-picture-band")
    axes.fill_between(months, least, most, color=_BAND, alpha=0.6, label=band)
    for ends in (least, most):
        axes.plot(months, ends, color=_INK, linewidth=1)


def _choice(axes: Axes, chosen: list[str], words: Texts) -> None:
    months, least, most = map(float, chosen)
    label = words("estimate-picture-chosen")
    axes.plot([months, months], [least, most], color=_CHOSEN, marker="o", label=label)
    for rate, above in ((least, False), (most, True)):
        if above or least != most:
            axes.annotate(
                words("estimate-percent", figure=_figure(rate, words)),
                (months, rate),
                xytext=(-38, 6) if above else (6, -13),
                textcoords="offset points",
                color=_CHOSEN,
                fontsize=9,
            )
