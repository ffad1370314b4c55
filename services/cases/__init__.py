"""What every case has: its opening, timeline, terms, papers, and who sees it."""
