"""Models to `rich.text.Text`: the one place where text meets style. Shared by `show` and the app; no Textual.

Nothing is imported here: the command line makes its errors safe with `render.safe` long before it needs rich.
"""
