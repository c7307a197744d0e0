"""The film or films that an article is about, and of which of them each statement speaks."""
