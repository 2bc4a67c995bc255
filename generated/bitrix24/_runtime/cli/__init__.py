# Copied from generator/runtime/cli/__init__.py: edit it there, then build.
"""The two command lines, ``b24`` and ``oint``: from words to a call, from its answer to text.

``main`` and ``oint`` are the entries, ``guard`` turns every exception into an exit code. Options
are read by ``arguments``, values by ``convert``, commands found by ``tree``, answers written by
``output``. Nothing in here is imported by the SDK itself.
"""
