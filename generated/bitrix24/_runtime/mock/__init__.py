# Copied from generator/runtime/mock/__init__.py: edit it there, then build.
"""A simulated portal: documented answers, the protocol, limits and faults, all on a virtual clock.

Nothing is imported here: an ordinary call never loads any of it.
"""
