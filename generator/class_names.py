"""The classes of a generated module: a name stands for one thing, or the build says which two."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path as FilePath

from .model import MethodFacts
from .names import class_name
from .problems import Problem, dotted
from .runtime.schema.methods import Path, Record
from .text import Code, ident
from .yaml_strict import locate


@dataclass(frozen=True, slots=True)
class Owner:
    """What a class stands for, where that is written, and how it gets another name."""

    what: str
    file: str
    path: Path
    way_out: str

    @classmethod
    def of_method(cls, method: MethodFacts) -> Owner:
        """The owner of a namespace's classes: one of the methods in it."""
        way_out = "name one of the methods in names.yaml"
        return cls(method.key, method.file, ("method",), way_out)

    @classmethod
    def of_record(cls, record: Record) -> Owner:
        """The owner of a record's class."""
        way_out = "name one of the records in names.yaml"
        return cls(record.record, record.file, ("record",), way_out)

    @classmethod
    def nested(cls, file: str, path: Path) -> Owner:
        """The owner of the class of an object that is described where it is used."""
        way_out = "describe one of the objects as a record, in spec/records"
        return cls(dotted(path), file, path, way_out)


class ClassNames:
    """The names that are taken in a module.

    Attributes:
        problems: the names that two things want.
    """

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._taken: dict[str, Owner] = {}

    def take(self, wanted: str, owner: Owner) -> Code:
        """The name of a class; it must belong to its owner alone."""
        name = class_name(wanted)
        other = self._taken.setdefault(name, owner)
        if other != owner:
            first, second = sorted((owner, other), key=lambda item: (item.file, item.what))
            message = (
                f"{second.what} and {first.what} ({first.file}) become one Python class, "
                f"{name}; {second.way_out}"
            )
            line = _line(second)
            where = dotted(second.path)
            self.problems.append(Problem(second.file, line, where, message, "name-collision"))
        return ident(name)


def _line(owner: Owner) -> int:
    """The line that the owner stands in; its file was read before, and is read once more."""
    try:
        return locate(FilePath(owner.file).read_text(encoding="utf-8"), owner.path)
    except OSError:
        return 1
