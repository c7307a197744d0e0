"""Facts of one or many sources to dossiers."""
