"""The Bot API methods the sandbox plays, by subject."""
