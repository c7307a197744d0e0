"""Other works of people and companies: lists of titles, asides, and brackets behind names."""
