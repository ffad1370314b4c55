"""Sanctions lists: readers of the published files, the files on disk, fetching."""
