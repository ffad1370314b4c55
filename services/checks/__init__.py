"""Checks of buyers: asked, judged, released, watched."""
