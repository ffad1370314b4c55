"""Work away from the chat: reminders, document intake, replies of the back office, retention."""
