# Copied from generator/runtime/limits/__init__.py: edit it there, then build.
"""The limits of portals, kept together by all who call them: threads, tasks, processes, machines.

What is decided stands in ``policy``; here is who waits in this process, and where the counters are.
"""
