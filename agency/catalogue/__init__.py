"""What the agency and the institutions it refers to offer, with the source of each fact."""
