"""Measurements: ratios of variants in one run, on the machine that runs them."""
