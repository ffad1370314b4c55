"""What an export credit agency knows: pure rules and tables, no network, no SQL, no clock."""
