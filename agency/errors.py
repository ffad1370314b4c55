"""What the rules say when an input makes no sense."""


class BadInput(ValueError):
    """An input that no rule can answer: `field` names it, `why` says what is allowed."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}")
        self.field = field
        self.why = why
