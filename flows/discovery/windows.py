"""The dialog of discovery."""

from aiogram_dialog import Dialog

from flows.discovery import opening, questions, results, stages


def dialog() -> Dialog:
    """The dialog of this room."""
    return Dialog(
        questions.window(),
        results.result_window(),
        results.chosen_window(),
        *stages.windows(),
        on_start=opening.opened,
    )
