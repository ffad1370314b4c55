"""Guided conversations: windows as data, actions that each call one service."""
