"""Models to styled text: the one place where text meets style."""
