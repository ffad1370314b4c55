"""Clients of the outside world: rates, watch lists, scanners."""
