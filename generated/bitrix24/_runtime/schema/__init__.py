# Copied from generator/runtime/schema/__init__.py: edit it there, then build.
"""The one model of a method: its types, fields and records, and which values fit them.

The generator, the command lines, the mock and the documentation read it; nothing in here reads
them. Data and pure functions, light to import: help pages wait for it.
"""
