"""What is decided about a call on its way: each policy once, for both kinds of clients.

The flow of a call asks them; they send nothing and wait for nothing themselves.
"""
