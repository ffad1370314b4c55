"""Telegram events outside a guided conversation: one event, one service, one answer."""
