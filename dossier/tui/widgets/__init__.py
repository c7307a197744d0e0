"""The widgets of the app: the header at once, the panes when there is something to show."""
