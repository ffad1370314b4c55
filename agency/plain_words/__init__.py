"""Plain words: which language a sentence is in and which product or service it asks for."""
