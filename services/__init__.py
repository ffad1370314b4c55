"""Use cases: plain functions of a transaction, the time and a command."""
