"""The control API: people, readings and scripts over HTTP."""
