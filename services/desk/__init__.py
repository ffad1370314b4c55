"""What staff do, in a topic, by command or by a row of the back office alike."""
