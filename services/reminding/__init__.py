"""Reminders: planned when their day comes, judged again when sent."""
