"""From a notice to a claim that is complete."""
