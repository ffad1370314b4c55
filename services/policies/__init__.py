"""Policies: brought in, linked to people, paid, overdue."""
