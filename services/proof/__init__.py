"""What was recorded and receipted, in a form that can be proved."""
