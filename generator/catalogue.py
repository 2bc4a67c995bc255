"""A spec of which each method is made when it is asked for.

A build that follows one edit knows most methods by their facts alone; everybody else takes the
whole. Both get it from here, so that there is one way from files to methods.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from .glossary import Glossary
from .model import Api, MethodFacts, OintFile, Spec, facts_of
from .runtime.schema.methods import Error, Method, Record


@dataclass(slots=True)
class Catalogue:
    """What a spec folder holds.

    Attributes:
        api: what is true of the whole API.
        facts: of every method, by version and name.
        records: the shared shapes.
        errors: what any method may answer.
        oint: the functions of OpenIntegrations.
        glossary: the phrases for names that recur.
        digests: of the records, each with all that it refers to, and of the other parts by name.
    """

    api: Api
    facts: tuple[MethodFacts, ...]
    records: tuple[Record, ...]
    errors: tuple[Error, ...]
    oint: tuple[OintFile, ...]
    digests: Mapping[str, str]
    glossary: Glossary
    _make: Callable[[str], Method]
    _made: dict[str, Method] = field(default_factory=lambda: {})

    @classmethod
    def of(cls, spec: Spec) -> Catalogue:
        """The catalogue of a whole spec; nothing in it has a digest."""
        methods = {method.key: method for method in spec.methods}
        facts = tuple(map(facts_of, spec.methods))
        return cls(
            spec.api,
            facts,
            spec.records,
            spec.errors,
            spec.oint,
            {},
            Glossary({}),
            methods.__getitem__,
        )

    def method(self, key: str) -> Method:
        """A method by its key."""
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._make(key)
        return found

    def methods(self, facts: Iterable[MethodFacts]) -> tuple[Method, ...]:
        """The methods of these facts."""
        return tuple(self.method(item.key) for item in facts)

    def spec(self) -> Spec:
        """The whole spec."""
        methods = self.methods(self.facts)
        return Spec(
            api=self.api,
            methods=methods,
            records=self.records,
            errors=self.errors,
            oint=self.oint,
            unused_phrases=tuple(self.glossary.unused()),
        )
