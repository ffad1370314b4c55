"""Files made on request: PDF, pictures, tables and calendars, in the language of their reader."""
