"""The queue to the back office, and what it answers."""
