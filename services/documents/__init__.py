"""Files that people send: examined, kept, joined, and given back."""
