"""What an agency's desk goes by: roles, reminders to its staff, ready-made answers."""
