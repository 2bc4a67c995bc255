# Copied from generator/runtime/cli/output/__init__.py: edit it there, then build.
"""Writing answers: ``formats`` says what there is, beside it is a writer for each.

A new format is an entry there and a module with a class as ``writing`` describes it. ``columns``
and ``readable`` lay out what eyes read.
"""
