# Copied from generator/runtime/oint/__init__.py: edit it there, then build.
"""The functions of OpenIntegrations: ``functions`` calls them, ``cli`` is the program ``oint``."""
