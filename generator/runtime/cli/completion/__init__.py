"""Scripts that complete names in shells: static ones, which start no program when Tab is pressed.

``model`` says what can be completed where; there is a module a shell, which writes it in its
language, and ``scripts`` chooses among them. Both programs of the package use them.
"""
