"""Jobs are watched in the town of the stories."""

from tests.stories.conftest import town

__all__ = ["town"]
