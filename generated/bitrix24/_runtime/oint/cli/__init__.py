# Copied from generator/runtime/oint/cli/__init__.py: edit it there, then build.
"""The command line with the names of OpenIntegrations: ``main`` is the entry.

It reads options, tells errors and writes help with the parts that ``b24`` has for that.
"""
