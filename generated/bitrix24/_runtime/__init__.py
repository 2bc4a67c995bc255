# Copied from generator/runtime/__init__.py: edit it there, then build.
"""The hand-written part of the SDK.

It is edited in ``generator/runtime`` and copied into the package by the build. It knows the REST
protocol and nothing about single methods: those are in the generated modules and in ``_data``.
"""
