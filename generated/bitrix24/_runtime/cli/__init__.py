# Copied from generator/runtime/cli/__init__.py: edit it there, then build.
"""The command line ``b24``: from words to a call, from its answer to text.

``main`` is the entry, ``guard`` turns every exception into an exit code. ``line`` follows the words
of a line to a method of the API or to one of the program's own ``commands``. Options are read by
``arguments``, values by ``convert``, answers written by ``output``. Nothing in here is imported by
the SDK itself.
"""
