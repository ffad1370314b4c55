"""A local, strict stand-in for Telegram: Bot API server, control API and chat page."""
