"""Processes and composition: settings, the one place that builds things, the command line."""
