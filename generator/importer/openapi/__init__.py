"""Facts out of the OpenAPI document that a portal gives of its own REST 3.0."""
