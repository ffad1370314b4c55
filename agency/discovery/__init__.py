"""Guided discovery: screens, decision table and checks, all data of `discovery.json`."""
