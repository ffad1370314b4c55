"""Between the bot and Telegram: intake, dialog state, the dialog manager, the sender."""
